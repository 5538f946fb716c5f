import { formatMoney } from '@kader/i18n';
import { groupTechnology } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import type { Content } from '../content.ts';
import type { Fact } from '../fact-grid.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { computedOf, setEntry } from './set-entry.ts';

const facts = [
  'goal',
  'expectedReturn',
  'audienceFit',
  'pros',
  'cons',
  'supplier',
  'start',
  'end',
  'acceptance',
  'advisedBy',
  'owner',
  'dataRegion',
];

/** B23 in print: tools, sources of data and works by kind and status, each with its reasons and its cost a year. */
export function setTechnology(reading: Reading, block: BlockInstance): Content[] {
  return groupTechnology(rowsFor(reading, block, 'technologies')).flatMap(({ kind, status, rows }) => {
    const name = [nameOf(reading, 'kind', kind), nameOf(reading, 'status', status)].join(' · ');
    const entries = rows.map((row, index) =>
      setEntry(reading, row, {
        texts: ['purpose'],
        facts,
        more: costOf(reading, row),
        isFirst: index === 0,
      }),
    );
    return underHeading(partHeading(reading, name), entries);
  });
}

function nameOf(reading: Reading, field: string, option: string): string {
  return option === ''
    ? reading.block('technology', `without.${field}`)
    : reading.fields.derived(`technologies.${field}.options.${option}`);
}

function costOf(reading: Reading, row: Item): readonly Fact[] {
  const cost = computedOf(reading, row.id, 'yearlyCost');
  return cost === null
    ? []
    : [
        [
          reading.block('technology', 'computed.yearlyCost.label'),
          formatMoney(reading.locale, cost, reading.currency, { form: 'trimmed' }),
        ],
      ];
}
