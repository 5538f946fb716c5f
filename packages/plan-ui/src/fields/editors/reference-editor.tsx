'use client';

import { useT, useTranslator } from '@kader/i18n/react';
import { type Item, type PlanDocument, rowsOf } from '@kader/plan/document';
import { type FieldDefinition, isEntries } from '@kader/plan/fields';
import { Combobox, type ComboboxOption, MultiCombobox } from '@kader/ui';
import { type ReactNode, useCallback } from 'react';
import { useDocumentNow } from '../../plan/use-document.ts';
import { sameList, useSelected } from '../../plan/use-selected.ts';
import { typeOfCollection } from '../../words/type-of-collection.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { blockNamespace, collectionWordsKey } from '../../words/word-keys.ts';
import { changesOfEntries } from '../changes-of-entries.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { PeopleListEditor } from './people-list-editor.tsx';

type ReferenceProps = ControlProps & {
  /** Draws what is chosen; its title when absent. */
  readonly renderValue?: ((option: ComboboxOption) => ReactNode) | undefined;
};

/** Another row of the plan. */
export function ReferenceEditor({ row, field, definition, renderValue, ...look }: ReferenceProps) {
  const words = useReferenceWords();
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  const chosen = typeof value === 'object' && 'id' in value ? value.id : null;
  const options = useRowOptions(definition.to, chosen === null ? [] : [chosen]);
  return (
    <Combobox
      look="inline"
      label={look.label}
      placeholder={look.placeholder}
      value={chosen}
      options={options}
      onChange={(id) => writer.write(id === null ? undefined : { id })}
      renderValue={renderValue}
      words={words}
      className={look.className}
    />
  );
}

/** Several other rows of the plan, or people, in the order in which they were chosen. */
export function ReferenceListEditor(props: ControlProps) {
  return props.definition.to === 'people' ? <PeopleListEditor {...props} /> : <RowListEditor {...props} />;
}

function RowListEditor({ row, field, definition, ...look }: ControlProps) {
  const words = useReferenceWords();
  const writer = useFieldWriter(row, field);
  const documentNow = useDocumentNow();
  const value = row.fields[field];
  const entries = isEntries(value) ? value : [];
  const chosen = entries.map(({ id }) => id);
  const options = useRowOptions(definition.to, chosen);

  return (
    <MultiCombobox
      look="inline"
      label={look.label}
      placeholder={look.placeholder}
      value={chosen}
      options={options}
      onChange={(next) =>
        writer.change(
          changesOfEntries(documentNow(), row, field, {
            before: entries,
            after: next,
            entryOf: (id) => ({ id }),
          }),
        )
      }
      words={words}
      className={look.className}
    />
  );
}

function useReferenceWords() {
  const t = useT('plan');
  return { search: t('field.search'), empty: t('field.nothingFound'), clear: t('field.clear') };
}

/**
 * The rows that a field can point to by title, under the names of their collections where it takes several; of the chosen ones
 * those too that were removed, so that the field can say so.
 */
function useRowOptions(to: FieldDefinition['to'], chosen: readonly string[]): readonly ComboboxOption[] {
  const t = useT('plan');
  const translator = useTranslator();
  const collections = typeof to === 'string' ? [to] : (to ?? []);
  const rows = useCollections(collections);
  const targets = useItemsNamed(chosen);
  const wordOf = (collection: string, word: 'name' | 'untitled') =>
    translator(blockNamespace(typeOfCollection(collection) ?? 'goals')).derived(
      `${collectionWordsKey(collection)}.${word}`,
    );
  const titleText = useTitleText();
  const titleOf = (row: Item) => titleText(row) ?? wordOf(row.collection, 'untitled');
  const present = rows.map((row, index) => ({
    value: row.id,
    label: titleOf(row),
    keywords: String(index + 1),
    ...(collections.length > 1 ? { group: wordOf(row.collection, 'name') } : {}),
  }));
  const known = new Set(rows.map(({ id }) => id));
  const gone = chosen
    .map((id, index) => ({ id, item: targets[index] }))
    .filter(({ id }) => !known.has(id))
    .map(({ id, item }) => {
      const label =
        item === undefined ? t('field.removed') : t('field.removedNamed', { name: titleOf(item) });
      return { value: id, label, disabled: true };
    });
  return [...present, ...gone];
}

/** All rows of some collections, one after the other. */
function useCollections(collections: readonly string[]): readonly Item[] {
  const key = collections.join(' ');
  const select = useCallback(
    (document: PlanDocument) => key.split(' ').flatMap((collection) => rowsOf(document, collection)),
    [key],
  );
  return useSelected(select, sameList);
}

/** The items of some ids, removed ones included; the same list while none of them changes. */
function useItemsNamed(ids: readonly string[]): readonly (Item | undefined)[] {
  const key = ids.join(' ');
  const select = useCallback(
    (document: PlanDocument) => key.split(' ').map((id) => document.items.get(id)),
    [key],
  );
  return useSelected(select, sameList);
}
