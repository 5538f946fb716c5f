'use client';

import { useT } from '@kader/i18n/react';
import { isEntries } from '@kader/plan/fields';
import { MultiCombobox } from '@kader/ui';
import { useDocumentNow } from '../../plan/use-document.ts';
import { changesOfEntries } from '../changes-of-entries.ts';
import { useFieldWords } from '../field-words.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';

/** Several of a few, shown in the order in which they are offered. One that is no longer offered stays until the field is emptied. */
export function ChoiceListEditor({ row, field, definition, label, placeholder, className }: ControlProps) {
  const t = useT('plan');
  const words = useFieldWords(row.collection, field);
  const writer = useFieldWriter(row, field);
  const documentNow = useDocumentNow();
  const value = row.fields[field];
  const entries = isEntries(value) ? value : [];
  const chosen = entries.map(({ id }) => id);
  const offered = definition.options ?? [];
  const gone = chosen.filter((key) => !offered.includes(key));
  return (
    <MultiCombobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={chosen}
      options={[
        ...offered.map((key) => ({ value: key, label: words.option(key) })),
        ...gone.map((key) => ({ value: key, label: words.option(key), disabled: true })),
      ]}
      onChange={(next) =>
        writer.change(
          changesOfEntries(documentNow(), row, field, {
            before: entries,
            after: next,
            entryOf: (key) => key,
          }),
        )
      }
      words={{ search: t('field.search'), empty: t('field.nothingFound'), clear: t('field.clear') }}
      className={className}
    />
  );
}
