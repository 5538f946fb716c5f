import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, rule } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { looks, proseMargin, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

const asideWidth = 150;

/** How a row of a list is set besides its title. */
export interface TitledRow {
  readonly isFirst: boolean;
  /** At the right of the title: how it stands. */
  readonly aside?: string | undefined;
  /** Fields below, each behind its name; those without a value are left out. */
  readonly fields: readonly string[];
  /** What else is said with them, before them. */
  readonly facts?: readonly Fact[] | undefined;
  /** What stands below those. */
  readonly below?: readonly Content[] | undefined;
}

/** A row of a list: a rule, its title with how it stands, then its facts. */
export function setTitledRow(
  reading: Reading,
  row: Item,
  { isFirst, aside = '', fields, facts: own = [], below = [] }: TitledRow,
): Piece {
  const facts = [...own, ...factsIn(reading, row, fields)];
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    titleLine(titleOfItem(reading, row.id), aside),
    ...(facts.length === 0 ? [] : [{ ...factLines(facts), margin: [0, 0, 0, 6] } satisfies Content]),
    ...below,
  ]);
}

function titleLine(title: string, aside: string): Content {
  return aside === ''
    ? textOf(title, looks.rowTitle, { margin: [0, 5, proseMargin, 3] })
    : {
        columns: [
          { ...textOf(title, looks.rowTitle), width: textWidth - asideWidth - 12 },
          {
            ...textOf(aside, { ...looks.value, alignment: 'right' }),
            margin: [0, 3, 0, 0],
            width: asideWidth,
          },
        ],
        columnGap: 12,
        margin: [0, 5, 0, 3],
      };
}

/** The filled ones among some fields of a row, each behind its short name. */
export function factsIn(reading: Reading, row: Item, fields: readonly string[]): readonly Fact[] {
  return fields.flatMap((field): readonly Fact[] => {
    const definition = fieldDefinition(row.collection, field);
    const value = definition === undefined ? null : formatField(reading, row, field, definition);
    return value === null ? [] : [[fieldLabel(reading, row.collection, field, 'short'), value]];
  });
}
