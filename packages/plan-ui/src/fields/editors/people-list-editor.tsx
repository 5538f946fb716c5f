'use client';

import { useT } from '@kader/i18n/react';
import { joinDocument } from '@kader/plan/changes';
import { isEntries } from '@kader/plan/fields';
import { MultiCombobox } from '@kader/ui';
import { v7 } from 'uuid';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useEditor } from '../../plan/use-store.ts';
import { changesOfEntries } from '../changes-of-entries.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { type NewPerson, usePersonOptions } from './person-editor.tsx';

/** Several people: those whom the plan names already, others of the agency or the client, or new names, who join it. */
export function PeopleListEditor({ row, field, label, placeholder, className }: ControlProps) {
  const t = useT('plan');
  const store = useEditor();
  const writer = useFieldWriter(row, field);
  const { candidates } = usePlanData();
  const options = usePersonOptions(undefined);
  const value = row.fields[field];
  const entries = isEntries(value) ? value : [];
  const chosen = entries.map(({ id }) => id);

  /** Names people of whom some may have to join the document first; names travel beside the changes. */
  function choose(next: readonly string[], people: readonly NewPerson[]) {
    if (store === null) {
      return;
    }
    const document = store.getState().view;
    const joining = people.filter(
      ({ id }) => next.includes(id) && !chosen.includes(id) && !isThere(document.items.get(id)),
    );
    const naming = changesOfEntries(document, row, field, {
      before: entries,
      after: next,
      entryOf: (id) => ({ id }),
    });
    writer.change(
      [...joining.map((person) => joinDocument(document, person)), ...naming],
      joining.length === 0
        ? undefined
        : Object.fromEntries(
            joining.map(({ id, name, userId }) => [
              id,
              { name, ...(userId === undefined ? {} : { userId }) },
            ]),
          ),
    );
  }
  function create(name: string) {
    const person: NewPerson = { id: v7(), name, kind: 'outside' };
    choose([...chosen, person.id], [person]);
  }
  return (
    <MultiCombobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={chosen}
      options={options}
      onChange={(next) => choose(next, candidates)}
      onCreate={create}
      words={{
        search: t('field.searchPeople'),
        empty: t('field.nothingFound'),
        create: t('field.addPerson', { name: '{text}' }),
        clear: t('field.clear'),
      }}
      className={className}
    />
  );
}

function isThere(item: { readonly removed?: true } | undefined): boolean {
  return item !== undefined && item.removed !== true;
}
