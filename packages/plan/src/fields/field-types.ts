import type { Result } from '@kader/errors';
import { canonicalJson } from '../canonical/canonical-json.ts';
import { catalogueEntryType } from './catalogue-entry.ts';
import { catalogueListType } from './catalogue-list.ts';
import { choiceType } from './choice.ts';
import { choiceListType } from './choice-list.ts';
import { dateType } from './date.ts';
import { decimalType } from './decimal.ts';
import type { FieldDefinition, FieldType, FieldTypeName } from './field-type.ts';
import type { FieldValue } from './field-value.ts';
import { flagType } from './flag.ts';
import { integerType } from './integer.ts';
import { linkType } from './link.ts';
import { measureType } from './measure.ts';
import { moneyType } from './money.ts';
import { monthType } from './month.ts';
import { percentType } from './percent.ts';
import { personType } from './person.ts';
import { recurrenceType } from './recurrence.ts';
import { referenceType } from './reference.ts';
import { referenceListType } from './reference-list.ts';
import { richTextType } from './rich-text.ts';
import { scoreType } from './score.ts';
import { seriesType } from './series.ts';
import { textType } from './text.ts';
import { textListType } from './text-list.ts';

/** Every field type by name. A new type is a line here and a file beside. */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = Object.freeze({
  text: textType,
  richText: richTextType,
  textList: textListType,
  integer: integerType,
  decimal: decimalType,
  percent: percentType,
  money: moneyType,
  measure: measureType,
  score: scoreType,
  date: dateType,
  month: monthType,
  choice: choiceType,
  choiceList: choiceListType,
  flag: flagType,
  person: personType,
  reference: referenceType,
  referenceList: referenceListType,
  catalogueEntry: catalogueEntryType,
  catalogueList: catalogueListType,
  link: linkType,
  recurrence: recurrenceType,
  series: seriesType,
});

/**
 * Checks a value from outside against a field and returns it in canonical form; INVALID_CHANGE with `params.reason`
 * (see `InvalidReason`) otherwise. Parsing what was parsed changes nothing.
 */
export function parseField(definition: FieldDefinition, value: unknown): Result<FieldValue> {
  return fieldTypes[definition.type].parse(value, definition);
}

/** Whether two values in canonical form are the same. */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object') {
    return false;
  }
  return canonicalJson(a) === canonicalJson(b);
}
