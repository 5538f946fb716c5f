'use client';

import { useT } from '@kader/i18n/react';
import { raciLetters } from '@kader/plan/blocks';
import { Select } from '@kader/ui';
import { Conflicts } from '../../fields/conflicts.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { usePersonName } from '../../plan/use-document.ts';
import { plainName, type RaciCellProps } from './raci-grid.tsx';

/** Stands in the list of letters for "none". */
const none = '';

/** The letter of a member for a section, chosen from a list that says what each means. */
export function RaciLetter({ row, section, member }: RaciCellProps) {
  const t = useT('blocks/team');
  const plan = useT('plan');
  const words = useFieldWords('raci', 'letter');
  const writer = useFieldWriter(row, 'letter');
  const { person, role } = member.fields;
  const name = usePersonName(typeof person === 'string' ? person : undefined);
  const { letter } = row.fields;
  const chosen = typeof letter === 'string' ? letter : null;
  const options = raciLetters.map((value) => ({
    value: value as string,
    label: value.toUpperCase(),
    description: plainName(words.option(value)),
  }));
  return (
    <div data-field="letter">
      <Select
        look="inline"
        aria-label={t('raci.cell', { section, person: name ?? (typeof role === 'string' ? role : '') })}
        placeholder="–"
        value={chosen}
        options={chosen === null ? options : [...options, { value: none, label: plan('field.clear') }]}
        onChange={(next) => writer.write(next === none ? undefined : next)}
        className={chosen === 'a' ? 'font-strong' : undefined}
      />
      <Conflicts item={row.id} field="letter" />
    </div>
  );
}
