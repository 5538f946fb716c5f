import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { formatField } from '../format-field.ts';
import { labelRow } from '../label-rows.ts';
import { keepTogether, partHeading, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** The sheet in the order in which it is read. */
const groups = [
  ['promise', ['usp', 'benefit', 'differentiator', 'versusCompetitor', 'proof']],
  ['market', ['position', 'pricePolicy', 'priceNote', 'serviceLevel']],
  ['voice', ['coreMessage', 'toneOfVoice', 'brand']],
] as const;

/** The two lines that carry the sheet. */
const leads: ReadonlySet<string> = new Set(['usp', 'coreMessage']);

/** B08 in print: what is written of the sheet, label beside text, in its parts; then further points. */
export function setPositioning(reading: Reading, block: BlockInstance): Content[] {
  const [sheet] = rowsFor(reading, block, 'positioning');
  const others = rowsFor(reading, block, 'positioningOther');
  const parts =
    sheet === undefined ? [] : groups.map(([key, fields]) => setGroup(reading, sheet, key, fields));
  const points = others.map((row) =>
    labelRow(titleOfItem(reading, row.id), [
      textOf(typeof row.fields.text === 'string' ? row.fields.text : '–', looks.reading),
    ]),
  );
  const name = reading.block('positioning', 'collections.positioningOther.name');
  return [...parts.flat(), ...(points.length === 0 ? [] : under(reading, name, points))];
}

function setGroup(reading: Reading, sheet: Item, key: string, fields: readonly string[]): Content[] {
  const rows = fields.flatMap((field) => {
    const stack = textsOf(reading, sheet, field);
    return stack.length === 0 ? [] : [labelRow(fieldLabel(reading, 'positioning', field, 'label'), stack)];
  });
  return rows.length === 0 ? [] : under(reading, reading.block('positioning', `groups.${key}`), rows);
}

function under(reading: Reading, heading: string, rows: readonly Content[]): Content[] {
  return underHeading(
    partHeading(reading, heading),
    rows.map((row) => keepTogether([row])),
  );
}

function textsOf(reading: Reading, sheet: Item, field: string): Content[] {
  const definition = fieldDefinition('positioning', field);
  const value = sheet.fields[field];
  if (definition === undefined || value === undefined) {
    return [];
  }
  if (isRichText(value)) {
    return setRichText(reading, value);
  }
  const text = formatField(reading, sheet, field, definition);
  return text === null ? [] : [textOf(text, leads.has(field) ? looks.rowTitle : looks.reading)];
}
