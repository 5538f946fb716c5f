import type { Editor } from '@tiptap/core';

/** What a slash offers at the caret. */
export type SlashCommand = 'heading' | 'bulletList' | 'orderedList' | 'link';

export const slashCommands: readonly SlashCommand[] = ['heading', 'bulletList', 'orderedList', 'link'];

/** A choice of the menu: something to do with the text, or a row of the plan to refer to. */
export type SlashItem =
  | { readonly kind: 'command'; readonly key: SlashCommand; readonly label: string }
  | { readonly kind: 'row'; readonly key: string; readonly label: string; readonly noun: string };

/** Most rows that are offered at once. */
const rowsMax = 6;

/** The choices that what was typed after the slash can mean: by the beginning of any word, accents aside. */
export function matchSlash(items: readonly SlashItem[], query: string): readonly SlashItem[] {
  const sought = plain(query);
  const found = items.filter(
    (item) =>
      sought === '' ||
      plain(`${item.label} ${item.kind === 'row' ? item.noun : ''}`)
        .split(/\s+/)
        .some((word) => word.startsWith(sought)) ||
      plain(item.label).startsWith(sought),
  );
  return [
    ...found.filter(({ kind }) => kind === 'command'),
    ...found.filter(({ kind }) => kind === 'row').slice(0, rowsMax),
  ];
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

/** Does what was chosen in place of the slash and what was typed after it. A link is asked for by `onLink`. */
export function runSlash(
  editor: Editor,
  range: { readonly from: number; readonly to: number },
  item: SlashItem,
  onLink: () => void,
): void {
  const chain = editor.chain().focus().deleteRange(range);
  if (item.kind === 'row') {
    chain
      .insertContent([
        { type: 'itemReference', attrs: { id: item.key } },
        { type: 'text', text: ' ' },
      ])
      .run();
    return;
  }
  switch (item.key) {
    case 'heading':
      chain.setNode('heading', { level: 3 }).run();
      return;
    case 'bulletList':
      chain.toggleBulletList().run();
      return;
    case 'orderedList':
      chain.toggleOrderedList().run();
      return;
    case 'link':
      chain.run();
      onLink();
  }
}
