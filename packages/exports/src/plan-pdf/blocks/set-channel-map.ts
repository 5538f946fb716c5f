import { formatPercent } from '@kader/i18n';
import { ownerships, purposes } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isEntries } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import type { Fact } from '../fact-grid.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { ruledTable } from '../ruled-table.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { computedOf, setEntry } from './set-entry.ts';

const facts = [
  'ownership',
  'purposes',
  'status',
  'audiences',
  'stages',
  'offline',
  'owner',
  'impactMetric',
  'impactValue',
  'impactEvidence',
];

/** B12 in print: which channels serve which purpose, owned, earned or paid; then what each is to do. */
export function setChannelMap(reading: Reading, block: BlockInstance): Content[] {
  const rows = rowsFor(reading, block, 'planChannels');
  const placed = rows.filter(({ fields }) => fields.ownership !== undefined && fields.status !== 'stop');
  const used = [...purposes, ''].filter((purpose) => placed.some((row) => serves(row, purpose)));
  const [first, ...rest] = rows.map((row, index) =>
    setEntry(reading, row, {
      texts: ['role'],
      facts,
      more: shareOf(reading, row),
      isFirst: index === 0,
    }),
  );
  const entries = first === undefined ? [] : [first.content, ...rest.map(({ content }) => content)];
  if (used.length === 0) {
    return entries;
  }
  const option = (field: string, key: string) =>
    reading.fields.derived(`planChannels.${field}.options.${key}`);
  const map = ruledTable({
    heads: [
      fieldLabel(reading, 'planChannels', 'purposes', 'short'),
      ...ownerships.map((key) => option('ownership', key)),
    ],
    shares: [1, 1, 1, 1],
    isText: true,
    rows: used.map((purpose) => [
      textOf(
        purpose === '' ? reading.block('channels', 'map.none') : option('purposes', purpose),
        looks.value,
      ),
      ...ownerships.map((kind) => textOf(namesOf(reading, placed, kind, purpose), looks.figure)),
    ]),
  });
  return [map, ...entries];
}

function serves({ fields }: Item, purpose: string): boolean {
  const chosen = isEntries(fields.purposes) ? fields.purposes : [];
  return purpose === '' ? chosen.length === 0 : chosen.some(({ id }) => id === purpose);
}

function namesOf(reading: Reading, rows: readonly Item[], kind: string, purpose: string): string {
  return rows
    .filter((row) => row.fields.ownership === kind && serves(row, purpose))
    .map(({ id }) => titleOfItem(reading, id))
    .join('\n');
}

function shareOf(reading: Reading, row: Item): readonly Fact[] {
  const share = computedOf(reading, row.id, 'share');
  return share === null
    ? []
    : [
        [
          reading.block('channels', 'computed.share.label'),
          formatPercent(reading.locale, share, { maxDecimals: 1 }),
        ],
      ];
}
