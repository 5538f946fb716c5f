import { maxFractionDigits, maxIntegerDigits } from '../canonical/canonical-decimal.ts';
import { orderAt } from '../canonical/face.ts';
import {
  type FieldDefinition,
  type FieldValue,
  type ListEntry,
  maxEntries,
  maxLinkLength,
  maxMonths,
  maxRichText,
  seriesEntry,
} from '../fields/face.ts';
import { maxCount, maxInterval, weekdays } from '../formulas/recurrence-rule.ts';
import { everyRowId } from './every-block.ts';

/** The months that a series holds at most. */
export const longestMonths: readonly string[] = Array.from(
  { length: maxMonths },
  (_, index) => `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);
const manyWords = 'Więcej żółci för återkommande kunder и ещё больше заказов per kwartaal · ';
const longestLink = 'https://longest/'.padEnd(maxLinkLength, 'path/');
/** Longest key of a catalogue, by itself and as the id of an entry. */
const keyLength = { alone: 120, entry: 64 } as const;

/** So many characters that begin with these. */
function longText(length: number, begin: string): string {
  return begin.padEnd(length, manyWords).slice(0, length).replace(/ $/, '.');
}

function prose(text: string): FieldValue {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** A list of so many entries whose ids say what they hold. */
function entries(count: number, valueAt: (index: number) => ListEntry['value']): readonly ListEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const value = valueAt(index);
    return { id: typeof value === 'string' ? value : value.id, order: orderAt(index), value };
  });
}

/** A text of just these letters that has the form that a code must have. */
function codeOf(pattern: string, length: number): string {
  const codes = ['a', 'A'].map((letter) => letter.repeat(length));
  const code = codes.find((one) => new RegExp(`^(?:${pattern})$`).test(one));
  if (code === undefined) {
    throw new Error(`Say here what a text looks like that matches ${pattern}.`);
  }
  return code;
}

/** The number with the most digits that a number without a limit has. */
function manyDigits({ type, of }: FieldDefinition): string {
  const isWhole = type === 'integer' || type === 'score' || of === 'money';
  return `${'9'.repeat(maxIntegerDigits)}${isWhole ? '' : `.${'9'.repeat(maxFractionDigits)}`}`;
}

/** Ids of rows to point to: of each collection the one that is there, then such as were taken out. */
function targetAt({ to = [] }: FieldDefinition, index: number): string {
  return everyRowId([to].flat()[index] ?? `gone ${index}`);
}

/**
 * The greatest value that a field takes by its definition: the longest text, the highest number, the last day, the most
 * entries, each of these at its longest. Texts begin with `name`.
 */
export function greatestValue(definition: FieldDefinition, name: string): FieldValue {
  const { type, max, options = [], pattern } = definition;
  switch (type) {
    case 'text':
      return pattern === undefined ? longText(max ?? 500, name) : codeOf(pattern, max ?? 500);
    case 'richText':
      return prose(longText(max ?? maxRichText, name));
    case 'textList':
      return entries(max ?? maxEntries, (index) => `${index}`).map((entry) => ({
        ...entry,
        value: longText(500, `${name} ${entry.id} `),
      }));
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'measure':
    case 'score':
      return max === undefined ? manyDigits(definition) : String(max);
    case 'money':
      return max ?? Number.MAX_SAFE_INTEGER;
    case 'date':
      return '2199-12-31';
    case 'month':
      return '2199-12';
    case 'choice':
      return options.at(-1) ?? '';
    case 'choiceList':
      return entries(options.length, (index) => options[index] ?? '');
    case 'flag':
      return true;
    case 'person':
      return everyRowId('people');
    case 'reference':
      return { id: targetAt(definition, 0) };
    case 'referenceList':
      return entries(max ?? maxEntries, (index) => ({ id: targetAt(definition, index) }));
    case 'catalogueEntry':
      return 'k'.repeat(keyLength.alone);
    case 'catalogueList':
      return entries(max ?? maxEntries, (index) => `${index}`.padEnd(keyLength.entry, 'k'));
    case 'link':
      return longestLink;
    case 'recurrence':
      return `FREQ=WEEKLY;INTERVAL=${maxInterval};BYDAY=${weekdays.join(',')};COUNT=${maxCount}`;
    case 'series':
      return longestMonths.map((month) => seriesEntry(month, manyDigits(definition)));
  }
}

/** The least value that a field takes by its definition, but never the greatest one; null for a field that has only one or points to a row, and so is best left empty. */
export function leastValue(definition: FieldDefinition): FieldValue | null {
  const { type, min, options = [], pattern } = definition;
  switch (type) {
    case 'text':
      return pattern === undefined ? 'a' : codeOf(pattern, 1);
    case 'richText':
      return prose('a');
    case 'textList':
      return entries(1, () => 'a');
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'measure':
    case 'score':
      return min === undefined ? `-${manyDigits(definition)}` : String(min);
    case 'money':
      return min ?? Number.MIN_SAFE_INTEGER;
    case 'date':
      return '1900-01-01';
    case 'month':
      return '1900-01';
    case 'choice':
      return options.length > 1 ? (options[0] ?? null) : null;
    case 'choiceList':
      return options.length > 1 ? entries(1, () => options[0] ?? '') : null;
    case 'flag':
    case 'person':
    case 'reference':
    case 'referenceList':
      return null;
    case 'catalogueEntry':
      return 'a';
    case 'catalogueList':
      return entries(1, () => 'a');
    case 'link':
      return 'http://a';
    case 'recurrence':
      return 'FREQ=DAILY';
    case 'series':
      return [
        seriesEntry(longestMonths[0] ?? '', min === undefined ? `-${manyDigits(definition)}` : String(min)),
      ];
  }
}
