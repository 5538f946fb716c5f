import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, rule } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, proseMargin } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** What of a row is printed, in this order: its title, texts below it, its facts as label and value. */
export interface EntryParts {
  readonly texts?: readonly string[];
  readonly facts: readonly string[];
  /** Facts that were calculated, behind the others. */
  readonly more?: readonly Fact[];
  /** Stands before the title: the number of a step. */
  readonly mark?: string;
  readonly isFirst: boolean;
}

/** A row in print as an entry of a list, ruled off from the one before it. */
export function setEntry(
  reading: Reading,
  row: Item,
  { texts = [], facts, more = [], mark, isFirst }: EntryParts,
): Piece {
  const title = titleOfItem(reading, row.id);
  const grid = [...facts.flatMap((field) => factOf(reading, row, field)), ...more];
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    textOf(mark === undefined ? title : `${mark}  ${title}`, looks.rowTitle, { margin: [0, 6, 0, 2] }),
    ...texts.flatMap((field) => textOfField(reading, row, field)),
    ...(grid.length === 0 ? [] : [factLines(grid)]),
    { canvas: [], margin: [0, 0, 0, 7] },
  ]);
}

/** What a field says as running text; nothing while it is empty. */
export function textOfField(reading: Reading, row: Item, field: string): Content[] {
  const definition = fieldDefinition(row.collection, field);
  const value = row.fields[field];
  if (definition === undefined || value === undefined) {
    return [];
  }
  if (isRichText(value)) {
    return [{ stack: setRichText(reading, value), margin: [0, 0, proseMargin, 2] }];
  }
  const text = formatField(reading, row, field, definition);
  return text === null ? [] : [textOf(text, looks.reading, { margin: [0, 0, proseMargin, 3] })];
}

function factOf(reading: Reading, row: Item, field: string): readonly Fact[] {
  const definition = fieldDefinition(row.collection, field);
  const text = definition === undefined ? null : formatField(reading, row, field, definition);
  return text === null ? [] : [[fieldLabel(reading, row.collection, field, 'label'), text]];
}

/** A calculated value that is a number or its text; null where there is none. */
export function computedOf(reading: Reading, id: string, key: string): string | null {
  const value = reading.evaluation.computed.get(id)?.[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}
