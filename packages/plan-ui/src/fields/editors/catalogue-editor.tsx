'use client';

import { useT } from '@kader/i18n/react';
import { catalogueKeys, isEntries } from '@kader/plan/fields';
import { Combobox, type ComboboxOption, MultiCombobox } from '@kader/ui';
import type { ReactNode } from 'react';
import { useDocumentNow } from '../../plan/use-document.ts';
import { changesOfEntries } from '../changes-of-entries.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { isCatalogue, useCatalogueOptions } from './use-catalogue-options.tsx';

/** An entry of a catalogue: a metric, a channel. */
export function CatalogueEditor({
  row,
  field,
  definition,
  label,
  placeholder,
  className,
  renderValue,
}: ControlProps & { readonly renderValue?: ((option: ComboboxOption) => ReactNode) | undefined }) {
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  const chosen = typeof value === 'string' ? value : null;
  const options = useCatalogueOptions(definition.catalogue, chosen === null ? [] : [chosen]);
  const words = useCatalogueWords(definition.catalogue);
  return (
    <Combobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={chosen}
      options={options}
      onChange={(key) => writer.write(key ?? undefined)}
      renderValue={renderValue ?? ((option) => option.label)}
      words={words}
      className={className}
    />
  );
}

/** Several entries of a catalogue, in the order in which they were chosen. */
export function CatalogueListEditor({ row, field, definition, ...look }: ControlProps) {
  const writer = useFieldWriter(row, field);
  const documentNow = useDocumentNow();
  const value = row.fields[field];
  const chosen = catalogueKeys(value);
  const options = useCatalogueOptions(definition.catalogue, chosen);
  const words = useCatalogueWords(definition.catalogue);
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
            before: isEntries(value) ? value : [],
            after: next,
            entryOf: (key) => key,
          }),
        )
      }
      words={words}
      className={look.className}
    />
  );
}

function useCatalogueWords(catalogue: string | undefined) {
  const t = useT('plan');
  return {
    search: isCatalogue(catalogue) ? t(`field.searchCatalogue.${catalogue}`) : t('field.search'),
    empty: t('field.nothingFound'),
    clear: t('field.clear'),
  };
}
