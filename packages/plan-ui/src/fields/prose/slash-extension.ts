import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';

/** The slash that is being typed: where it stands in the text and on the screen, and what follows it. */
export interface SlashState {
  readonly query: string;
  readonly range: { readonly from: number; readonly to: number };
  readonly rect: DOMRect | null;
}

/** Who shows the menu. */
export interface SlashMenu {
  readonly show: (state: SlashState | null) => void;
  /** Whether the key was for the menu. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

const slashKey = new PluginKey('slash');

/** Tells of a slash typed at the beginning of a word; Esc leaves it standing as a slash. */
export function createSlash(menu: SlashMenu) {
  const stateOf = ({ query, range, clientRect }: SuggestionProps): SlashState => ({
    query,
    range,
    rect: clientRect?.() ?? null,
  });
  return Extension.create({
    name: 'slash',
    addProseMirrorPlugins() {
      return [
        Suggestion({
          editor: this.editor,
          pluginKey: slashKey,
          char: '/',
          items: () => [],
          render: () => ({
            onStart: (props) => menu.show(stateOf(props)),
            onUpdate: (props) => menu.show(stateOf(props)),
            onKeyDown: ({ event }) => menu.onKey(event),
            onExit: () => menu.show(null),
          }),
        }),
      ];
    },
  });
}
