'use client';

import { useT } from '@kader/i18n/react';
import { joinDocument } from '@kader/plan/changes';
import { Avatar, Combobox, type ComboboxOption } from '@kader/ui';
import { v7 } from 'uuid';
import type { PersonCandidate } from '../../plan/plan-data.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useCollection, usePeople } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { PersonEntry } from '../../store/transport.ts';
import { setField } from '../changes-of-field.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';

/** Somebody who is named in a field and may not be among the people of the document yet. */
export type NewPerson = PersonEntry & { readonly userId?: string };

/** A person: one whom the plan names already, somebody of the agency or the client, or a new name. */
export function PersonEditor({ row, field, label, placeholder, className }: ControlProps) {
  const t = useT('plan');
  const store = useEditor();
  const writer = useFieldWriter(row, field);
  const { candidates } = usePlanData();
  const options = usePersonOptions(row.fields[field]);

  /** Names a person who may have to join the document first; the name travels beside the changes. */
  function choose(person: NewPerson) {
    if (store === null) {
      return;
    }
    const document = store.getState().view;
    const known = document.items.get(person.id);
    const isKnown = known !== undefined && known.removed !== true;
    const joining = isKnown ? [] : [joinDocument(document, person)];
    const naming = setField(document, row, field, person.id);
    const { name, userId } = person;
    writer.change(
      naming === null ? [] : [...joining, naming],
      isKnown ? undefined : { [person.id]: { name, ...(userId === undefined ? {} : { userId }) } },
    );
  }
  function handleChange(value: string | null) {
    const candidate = candidates.find(({ id }) => id === value);
    if (candidate === undefined) {
      writer.write(value ?? undefined);
    } else if (value !== row.fields[field]) {
      choose(candidate);
    }
  }

  return (
    <Combobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={typeof row.fields[field] === 'string' ? row.fields[field] : null}
      options={options}
      onChange={handleChange}
      onCreate={(name) => choose({ id: v7(), name, kind: 'outside' })}
      renderValue={(option) => option.label}
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

/** Whom one can choose; a person who is chosen but gone is listed, so that the field can say so. */
export function usePersonOptions(value: unknown): readonly ComboboxOption[] {
  const t = useT('plan');
  const people = usePeople();
  const items = useCollection('people');
  const { candidates } = usePlanData();
  const inDocument = new Set(items.map(({ id }) => id));
  const named = people.filter(({ id }) => inDocument.has(id));
  const others = candidates.filter(({ id }) => !inDocument.has(id));
  const groups = { member: t('field.people.agency'), client: t('field.people.client'), outside: '' };
  const options = [
    ...named.map((person) => optionOf(person, t('field.people.named'))),
    ...others.map((person: PersonCandidate) => optionOf(person, groups[person.kind])),
  ];
  const isGone = typeof value === 'string' && !options.some((option) => option.value === value);
  return isGone ? [...options, { value, label: t('field.people.unknown'), disabled: true }] : options;
}

function optionOf({ id, name }: PersonEntry, group: string): ComboboxOption {
  return { value: id, label: name, group, media: <Avatar id={id} name={name} size="s" decorative /> };
}
