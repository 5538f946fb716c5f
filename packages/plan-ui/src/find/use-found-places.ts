'use client';

import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import { type FoundPlaces, findInDocument, type PlanDocument, type ShownWords } from '@kader/plan/document';
import { type FieldValue, isEntries } from '@kader/plan/fields';
import { useCallback, useMemo } from 'react';
import { isCatalogue } from '../fields/editors/use-catalogue-options.tsx';
import { useRecurrenceText } from '../fields/use-recurrence-text.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { sameData } from '../plan/same-data.ts';
import { usePeople } from '../plan/use-document.ts';
import { useSelected } from '../plan/use-selected.ts';
import { fieldWordsKey } from '../words/word-keys.ts';

/**
 * Where words stand in the document as this screen shows it, titles of the template, names and labels included. The same
 * places while they stay: what is typed elsewhere draws nothing anew.
 */
export function useFoundPlaces(query: string): FoundPlaces {
  const words = useShownWords();
  const select = useCallback(
    (document: PlanDocument) => findInDocument(document, query, { words }),
    [query, words],
  );
  return useSelected(select, sameData);
}

/** What this screen says where a document keeps keys and ids. */
function useShownWords(): ShownWords {
  const t = useT('fields');
  const { frame, catalogues } = usePlanData();
  const people = usePeople();
  const sayRecurrence = useRecurrenceText();
  return useMemo(() => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      sectionTitle: (section) => frame.words[`sections.${section}.title`] ?? null,
      valueText: (collection, field, value) => {
        const definition = fieldDefinition(collection, field);
        const { type, to, catalogue, options } = definition ?? {};
        if (options !== undefined) {
          const key = (option: string) => `${fieldWordsKey(collection, field)}.options.${option}`;
          return say(keysOf(value), (option) => (t.has(key(option)) ? t.derived(key(option)) : undefined));
        }
        if (isCatalogue(catalogue)) {
          return say(keysOf(value), (entry) => catalogues[catalogue].names[entry]);
        }
        if (type === 'recurrence') {
          return say(keysOf(value), sayRecurrence);
        }
        return type === 'person' || to === 'people' ? say(idsOf(value), (id) => names.get(id)) : '';
      },
    };
  }, [t, frame, catalogues, people, sayRecurrence]);
}

function say(keys: readonly string[], nameOf: (key: string) => string | undefined): string {
  return keys.flatMap((key) => nameOf(key) ?? []).join('\n');
}

/** The keys of a choice or of several. */
function keysOf(value: FieldValue): readonly string[] {
  const values: readonly unknown[] = isEntries(value) ? value.map((entry) => entry.value) : [value];
  return values.filter((key) => typeof key === 'string');
}

/** The ids of one person or of several. */
function idsOf(value: FieldValue): readonly string[] {
  return isEntries(value) ? value.map(({ id }) => id) : typeof value === 'string' ? [value] : [];
}
