import { type CollectionDefinition, collectionsOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { FieldDefinition } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { columnWidths } from '../column-widths.ts';
import { type Content, type TableLayout, textOf } from '../content.ts';
import { factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { heightOf } from '../height-of.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textHeight, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** Most columns that a table in print can carry and still be read. */
const maxColumns = 5;

/** Any block in print, from its definition alone: a table per collection, or entries where a table would be too wide. */
export function setAnyBlock(reading: Reading, block: BlockInstance): Content[] {
  return collectionsOf(block).flatMap((collection) =>
    setRows(reading, block.type, collection, rowsFor(reading, block, collection.key)),
  );
}

/** The rows of a collection with the fields that any of them fills; nothing without rows. */
export function setRows(
  reading: Reading,
  type: string,
  collection: CollectionDefinition,
  rows: readonly Item[],
): Content[] {
  const fields = Object.entries(collection.fields).filter(([field]) =>
    rows.some((row) => row.fields[field] !== undefined),
  );
  if (fields.length === 0) {
    return [];
  }
  const heading = partHeading(reading, reading.block(type, `collections.${collection.key}.name`));
  const pieces =
    fields.length <= maxColumns && collection.rows !== 'one'
      ? [setTable(reading, collection, fields, rows)]
      : rows.map((row) => setEntry(reading, collection, fields, row));
  return underHeading(heading, pieces);
}

type Field = [field: string, definition: FieldDefinition];

function setTable(
  reading: Reading,
  { key, titleField }: CollectionDefinition,
  fields: readonly Field[],
  rows: readonly Item[],
): Piece {
  const heads = fields.map(([field]) => textOf(fieldLabel(reading, key, field, 'short'), looks.tableHead));
  const body = rows.map((row) =>
    fields.map(([field, definition]) =>
      textOf(
        formatField(reading, row, field, definition) ?? '–',
        field === titleField ? { ...looks.figure, font: 'Serif' } : looks.value,
      ),
    ),
  );
  // More room for more text; widths are fixed, so that no long word can push a column out.
  const shares = fields.map((_, column) => shareOf(body.map((row) => row[column])));
  const widths = columnWidths(shares, [heads, ...body], columnGap);
  const fits = (row: Content[]) => heightOf({ table: { widths, body: [row] } }, textWidth) <= textHeight / 2;
  return {
    content: {
      table: {
        widths,
        headerRows: 1,
        keepWithHeaderRows: body.every(fits) ? 1 : 0,
        // A row that would not fit on a page must break, or what is beyond the page would be lost.
        dontBreakRows: body.every(fits),
        body: [heads, ...body],
      },
      layout: tableLayout,
      margin: [0, 2, 0, 10],
    },
    kept: false,
  };
}

/** How much of the width a column takes: the square root of its longest text, so that columns end at about the same height. */
function shareOf(cells: readonly (Content | undefined)[]): number {
  const lengths = cells.map((cell) =>
    cell !== undefined && 'text' in cell ? cell.text.reduce((sum, { text }) => sum + text.length, 0) : 0,
  );
  return Math.sqrt(Math.min(Math.max(...lengths, shortest), longest));
}

/** Lengths of texts between which a column grows. */
const shortest = 12;
const longest = 240;

const columnGap = 10;

const tableLayout: TableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.8 : line === 0 ? 0 : 0.5),
  hLineColor: (line) => (line === 1 ? inks.ink : inks.line),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => columnGap,
  paddingTop: () => 5,
  paddingBottom: () => 5,
};

function setEntry(
  reading: Reading,
  { key, titleField }: CollectionDefinition,
  fields: readonly Field[],
  row: Item,
): Piece {
  const hasTitle = row.fields[titleField ?? ''] !== undefined;
  const facts = fields.flatMap(([field, definition]) => {
    const value = field === titleField ? null : formatField(reading, row, field, definition);
    return value === null ? [] : [[fieldLabel(reading, key, field, 'short'), value] as const];
  });
  return keepTogether([
    rule(inks.line),
    ...(hasTitle ? [textOf(titleOfItem(reading, row.id), looks.rowTitle, { margin: [0, 6, 0, 3] })] : []),
    ...(facts.length === 0 ? [] : [{ ...factLines(facts), margin: [0, 3, 0, 8] } satisfies Content]),
  ]);
}
