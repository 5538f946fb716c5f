'use client';

import { Combobox, type ComboboxWords } from '@kader/ui';
import { useRef } from 'react';
import type { Suggestion } from '../../plan/plan-data.ts';

interface AddFromLibraryProps {
  /** What is done here: 'Add from the goal library'. */
  readonly label: string;
  readonly words: ComboboxWords;
  readonly suggestions: readonly Suggestion[];
  /** The line under an entry; its explanation when absent. */
  readonly describe?: ((suggestion: Suggestion) => string) | undefined;
  /** The heading an entry stands under; none when absent. */
  readonly groupOf?: ((suggestion: Suggestion) => string | undefined) | undefined;
  /** Given the fields with which the new row begins. */
  readonly onAdd: (fields: Suggestion['fields']) => void;
}

/** The way to a new row that begins as an entry of a library, found by typing. Nothing while the library is empty. */
export function AddFromLibrary(props: AddFromLibraryProps) {
  const { label, words, suggestions, describe, groupOf, onAdd } = props;
  // The new row has the focus, unless nothing was chosen.
  const isLeaving = useRef(false);
  if (suggestions.length === 0) {
    return null;
  }
  const finalFocus = () => {
    const givesBack = !isLeaving.current;
    isLeaving.current = false;
    return givesBack;
  };
  const add = (key: string | null) => {
    const chosen = suggestions.find((suggestion) => suggestion.key === key);
    if (chosen !== undefined) {
      isLeaving.current = true;
      onAdd(chosen.fields);
    }
  };
  return (
    <Combobox
      label={label}
      placeholder={label}
      look="inline"
      className="mt-1 min-h-8 min-w-[min(100%,20rem)]"
      words={words}
      value={null}
      onChange={add}
      finalFocus={finalFocus}
      options={suggestions.map((suggestion) => ({
        value: suggestion.key,
        label: suggestion.name,
        keywords: suggestion.short,
        description: describe === undefined ? suggestion.explanation : describe(suggestion),
        group: groupOf?.(suggestion),
      }))}
    />
  );
}
