'use client';

import { useT } from '@kader/i18n/react';
import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { isEntries } from '@kader/plan/fields';
import { MultiCombobox } from '@kader/ui';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useEditor } from '../../plan/use-store.ts';
import { setField } from '../changes-of-field.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { joinDocument, usePersonOptions } from './person-editor.tsx';

/** Several people: those whom the plan names already, and others of the agency or the client, who join it. */
export function PeopleListEditor({ row, field, label, placeholder, className }: ControlProps) {
  const t = useT('plan');
  const store = useEditor();
  const writer = useFieldWriter(row, field);
  const { candidates } = usePlanData();
  const options = usePersonOptions(undefined);
  const value = row.fields[field];
  const entries = isEntries(value) ? value : [];
  const chosen = entries.map(({ id }) => id);

  function handleChange(next: readonly string[]) {
    if (store === null) {
      return;
    }
    const document = store.getState().view;
    const added = next.filter((id) => !chosen.includes(id));
    let order = entries.at(-1)?.order ?? null;
    const adding = added.map((id) => {
      order = orderBetween(order, null);
      return { id, order, value: { id } };
    });
    const joining = candidates.filter(({ id }) => added.includes(id) && !isThere(document.items.get(id)));
    const whole = value === undefined && adding.length > 0 ? setField(document, row, field, adding) : null;
    const changes: readonly Change[] = [
      ...joining.map((person) => joinDocument(document, person)),
      ...chosen
        .filter((id) => !next.includes(id))
        .map((entry): Change => ({ op: 'item.set', id: row.id, field, entry })),
      ...(whole === null
        ? adding.map(
            (entry): Change => ({ op: 'item.set', id: row.id, field, entry: entry.id, value: [entry] }),
          )
        : [whole]),
    ];
    writer.change(
      changes,
      joining.length === 0
        ? undefined
        : Object.fromEntries(joining.map(({ id, name, userId }) => [id, { name, userId }])),
    );
  }
  return (
    <MultiCombobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={chosen}
      options={options}
      onChange={handleChange}
      words={{
        search: t('field.searchPeople'),
        empty: t('field.nothingFound'),
        clear: t('field.clear'),
      }}
      className={className}
    />
  );
}

function isThere(item: { readonly removed?: true } | undefined): boolean {
  return item !== undefined && item.removed !== true;
}
