import { formatDate } from '@kader/i18n';
import { collectionDefinition, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { factsIn } from './set-titled-rows.ts';

/** The lists in the order in which they are read. */
const lists = [
  'meetings',
  'reports',
  'adjustmentRules',
  'evaluationCriteria',
  'qualityControls',
  'communications',
] as const;

/** What only those need who keep the plan. */
const keptBack: ReadonlySet<string> = new Set(['held', 'lastHeld', 'lastSent', 'internal']);

const dateWidth = 150;

/** B24 in print: a list for each part, with the next date of what comes back. */
export function setFollowUp(reading: Reading, block: BlockInstance): Content[] {
  const [settings] = rowsFor(reading, block, 'followUpSettings');
  const watched = settings === undefined ? [] : factsIn(reading, settings, ['monitoringTools']);
  return [
    ...lists.flatMap((collection) => {
      const rows = rowsFor(reading, block, collection);
      return rows.length === 0
        ? []
        : underHeading(
            partHeading(reading, reading.block('followUp', `collections.${collection}.name`)),
            rows.map((row, index) => setRow(reading, row, index === 0)),
          );
    }),
    ...watched.map(([label, value]) => textOf(`${label}: ${value}`, looks.figure, { margin: [0, 8, 0, 0] })),
  ];
}

function setRow(reading: Reading, row: Item, isFirst: boolean): Piece {
  const next = reading.evaluation.computed.get(row.id)?.next;
  const date =
    typeof next === 'string'
      ? reading.block('followUp', 'next.on', { date: formatDate(reading.locale, next, 'short') })
      : '';
  const facts = factsOf(reading, row);
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    {
      columns: [
        { ...textOf(titleOfItem(reading, row.id), looks.rowTitle), width: textWidth - dateWidth - 12 },
        { ...textOf(date, { ...looks.value, alignment: 'right' }), margin: [0, 3, 0, 0], width: dateWidth },
      ],
      columnGap: 12,
      margin: [0, 5, 0, 3],
    },
    ...(facts.length === 0 ? [] : [{ ...factLines(facts), margin: [0, 0, 0, 6] } satisfies Content]),
  ]);
}

function factsOf(reading: Reading, row: Item): readonly Fact[] {
  const { titleField, fields = {} } = collectionDefinition(row.collection) ?? {};
  return Object.keys(fields)
    .filter((field) => field !== titleField && !keptBack.has(field))
    .flatMap((field) => {
      const definition = fieldDefinition(row.collection, field);
      const value = definition === undefined ? null : formatField(reading, row, field, definition);
      return value === null ? [] : [[fieldLabel(reading, row.collection, field, 'short'), value] as const];
    });
}
