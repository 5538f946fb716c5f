import type { ReactNode } from 'react';
import { foldText, matchesQuery } from './match-text.ts';

/** One thing to choose. */
export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  /** A second, quiet line; it is searched too. */
  readonly description?: string | undefined;
  /** Other words by which people look for it; searched, never shown. */
  readonly keywords?: string | undefined;
  /** The heading it stands under; options of one group stand together in the order of the groups' first options. */
  readonly group?: string | undefined;
  /** An avatar or a mark before the label. */
  readonly media?: ReactNode;
  readonly disabled?: boolean | undefined;
};

/** The words of a combobox. */
export type ComboboxWords = {
  /** In the search box while it is empty: 'Search people'. */
  readonly search: string;
  /** When nothing is found. */
  readonly empty: string;
  /** The line that makes a new thing; {text} stands for what was typed: 'Add “{text}”'. Needed with onCreate. */
  readonly create?: string | undefined;
  /** The line that takes the choice away: 'Nobody'. Without it a choice can only be replaced. */
  readonly clear?: string | undefined;
};

/** A line of the list. */
export type Entry = ComboboxOption & { readonly act: 'choose' | 'create' | 'clear' };

/** The lines of the list under their headings; a group without label has none. */
export type EntryGroup = { readonly value: string; readonly label: string; readonly items: readonly Entry[] };

/** What listEntries needs: the options, what is typed, the words, and which extra lines are on offer. */
export type EntryRequest = {
  readonly options: readonly ComboboxOption[];
  readonly query: string;
  readonly words: ComboboxWords;
  readonly canCreate: boolean;
  readonly canClear: boolean;
};

/**
 * The lines to show for what is typed: matching options by group, then the line that creates (when no label equals the
 * text), then the line that clears (while nothing is typed).
 */
export function listEntries({ options, query, words, canCreate, canClear }: EntryRequest): EntryGroup[] {
  const text = query.trim();
  const groups = new Map<string, Entry[]>();
  for (const option of options) {
    const searched = [option.label, option.description, option.keywords].filter(Boolean).join(' ');
    if (!matchesQuery(searched, text)) continue;
    const label = option.group ?? '';
    const entries = groups.get(label) ?? [];
    entries.push({ ...option, act: 'choose' });
    groups.set(label, entries);
  }
  const lists: EntryGroup[] = [...groups].map(([label, items]) => ({
    value: `group ${label}`,
    label,
    items,
  }));
  const exists = () => options.some((option) => foldText(option.label) === foldText(text));
  if (canCreate && text !== '' && words.create !== undefined && !exists()) {
    const entry: Entry = { value: ' create', label: words.create.replace('{text}', text), act: 'create' };
    lists.push({ value: 'create', label: '', items: [entry] });
  }
  if (canClear && text === '' && words.clear !== undefined) {
    const entry: Entry = { value: ' clear', label: words.clear, act: 'clear' };
    lists.push({ value: 'clear', label: '', items: [entry] });
  }
  return lists;
}
