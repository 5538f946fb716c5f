import {
  currencyDigits,
  formatDate,
  formatMeasure,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  type Locale,
  parseMeasure,
} from '@kader/i18n';
import type { Item } from '@kader/plan/document';
import type { FieldDefinition, FieldValue } from '@kader/plan/fields';

/** In which language and currency values are written. */
export interface FormatContext {
  readonly locale: Locale;
  readonly currency: string;
}

/** The unit of a measure field of a row: what stands in its unit field, else a plain number. */
export function unitOf(definition: FieldDefinition, fields: Item['fields']): string {
  const unit = definition.unitField === undefined ? undefined : fields[definition.unitField];
  return typeof unit === 'string' ? unit : 'count';
}

/** A number, date or address as it is read; null for a type that is not written in one line of its own. */
export function formatScalar(
  definition: FieldDefinition,
  value: FieldValue,
  fields: Item['fields'],
  { locale, currency }: FormatContext,
): string | null {
  if (definition.type === 'money' && typeof value === 'number') {
    return formatMoney(locale, value, currency, { form: 'trimmed' });
  }
  if (typeof value !== 'string') {
    return null;
  }
  switch (definition.type) {
    case 'text':
    case 'link':
      return value;
    case 'integer':
    case 'decimal':
    case 'score':
      return formatNumber(locale, value);
    case 'percent':
      return formatPercent(locale, value);
    case 'measure':
      return formatShortMeasure(locale, value, { unit: unitOf(definition, fields), currency });
    case 'date':
      return formatDate(locale, value);
    case 'month':
      return formatMonth(locale, value);
    default:
      return null;
  }
}

/** From here on a figure may be shortened: € 4,2 mln. Money counts minor units. */
function isMillions(
  value: string,
  { unit, currency }: { readonly unit: string; readonly currency: string },
): boolean {
  const minor = unit === 'money' ? 10 ** currencyDigits(currency) : 1;
  return Math.abs(Number(value)) >= 1_000_000 * minor;
}

/** A measure in its unit; millions are shortened where that says the same number. */
function formatShortMeasure(
  locale: Locale,
  value: string,
  measure: { readonly unit: string; readonly currency: string },
): string {
  const full = formatMeasure(locale, value, measure);
  if (measure.unit === 'percent' || !isMillions(value, measure)) {
    return full;
  }
  const short = formatMeasure(locale, value, measure, { notation: 'compact', maxDecimals: 2 });
  const read = parseMeasure(locale, short, measure);
  return read.ok && read.value === value ? short : full;
}

/** A value as it is typed: the whole number with the language's marks, without its unit. */
export function formatForTyping(
  definition: FieldDefinition,
  value: FieldValue | undefined,
  fields: Item['fields'],
  context: FormatContext,
): string {
  if (value === undefined) {
    return '';
  }
  if (definition.type === 'measure' && typeof value === 'string') {
    return formatMeasure(context.locale, value, {
      unit: unitOf(definition, fields),
      currency: context.currency,
    });
  }
  return formatScalar(definition, value, fields, context) ?? '';
}
