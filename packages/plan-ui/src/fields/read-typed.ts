import {
  currencyDigits,
  formatForSheet,
  formatNumber,
  type Parsed,
  parseDate,
  parseMeasure,
  parseMoney,
  parseMonth,
  parseNumber,
  parsePercent,
} from '@kader/i18n';
import { type FieldDefinition, type FieldValue, parseField } from '@kader/plan/fields';
import { isSum, readSum } from './figures/read-sum.ts';
import { type FormatContext, formatScalar, unitOf } from './format-field.ts';

export type Typed =
  | {
      readonly ok: true;
      /** Undefined: emptied. */
      readonly value: FieldValue | undefined;
      /** The unit that was typed along with a figure that had none. */
      readonly unit?: string;
    }
  | {
      readonly ok: false;
      /** Words under `errors.reasons`. */
      readonly reason: string;
      readonly params: Readonly<Record<string, string | number>>;
    };

export interface TypedContext extends FormatContext {
  /** The row's fields: a measure's unit stands among them. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Year of a day typed without one. */
  readonly year?: number | undefined;
}

/** What a typed text means for a field, in the language of the screen; or why it means nothing. */
export function readTyped(definition: FieldDefinition, text: string, context: TypedContext): Typed {
  if (text.trim() === '') {
    return { ok: true, value: undefined };
  }
  if (isSum(text) && figureTypes.has(definition.type)) {
    const decimals = isMoney(definition, context) ? currencyDigits(context.currency) : sumDecimals;
    const sum = readSum(context.locale, text, decimals);
    return sum.ok
      ? readTyped(definition, asTyped(sum.value, context), context)
      : { ok: false, reason: sum.reason, params: {} };
  }
  if (definition.type === 'measure') {
    return readMeasure(definition, text, context);
  }
  return accept(definition, readText(definition, text, context), context);
}

const figureTypes: ReadonlySet<FieldDefinition['type']> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'measure',
]);

/** Decimals of what a sum comes to, where nothing else limits them. */
const sumDecimals = 6;

function isMoney(definition: FieldDefinition, { fields }: TypedContext): boolean {
  return (
    definition.type === 'money' || (definition.type === 'measure' && unitOf(definition, fields) === 'money')
  );
}

/** What a sum came to, as one would have typed it. */
function asTyped(value: string, { locale, currency }: TypedContext): string {
  return formatForSheet(locale, value, { unit: 'count', currency });
}

function readText(
  definition: FieldDefinition,
  text: string,
  { locale, currency, year }: TypedContext,
): Parsed<string | number> {
  switch (definition.type) {
    case 'integer':
    case 'decimal':
    case 'score':
      return parseNumber(locale, text);
    case 'percent':
      return parsePercent(locale, text);
    case 'money':
      return parseMoney(locale, text, currency);
    case 'date':
      return parseDate(locale, text, year === undefined ? {} : { year });
    case 'month':
      return parseMonth(locale, text, year === undefined ? {} : { year });
    default:
      return { ok: true, value: text };
  }
}

/** A figure in the row's unit. Where the row has none yet, the unit that is typed along with it is taken over. */
function readMeasure(definition: FieldDefinition, text: string, context: TypedContext): Typed {
  const { locale, currency, fields } = context;
  const hasUnit = definition.unitField === undefined || fields[definition.unitField] !== undefined;
  const units = hasUnit ? [unitOf(definition, fields)] : ['count', 'percent', 'money'];
  const readings = units.map((unit) => ({ unit, parsed: parseMeasure(locale, text, { unit, currency }) }));
  const found = readings.find(({ parsed }) => parsed.ok) ?? readings[0];
  if (found === undefined) {
    return { ok: false, reason: 'notNumber', params: {} };
  }
  const accepted = accept(definition, found.parsed, context);
  return accepted.ok && !hasUnit && found.unit !== 'count' ? { ...accepted, unit: found.unit } : accepted;
}

function accept(definition: FieldDefinition, parsed: Parsed<string | number>, context: TypedContext): Typed {
  if (!parsed.ok) {
    return parsed;
  }
  const checked = parseField(definition, parsed.value);
  if (checked.ok) {
    return { ok: true, value: checked.value };
  }
  const { reason, ...params } = checked.error.params;
  return outOfRange(definition, String(reason), context) ?? { ok: false, reason: String(reason), params };
}

/** Names both ends of what is allowed, where there are two. */
function outOfRange(definition: FieldDefinition, reason: string, context: TypedContext): Typed | null {
  const { min, max } = definition;
  if (min === undefined || max === undefined || (reason !== 'tooSmall' && reason !== 'tooBig')) {
    return null;
  }
  const write = (limit: number) =>
    formatScalar(definition, definition.type === 'money' ? limit : String(limit), context.fields, context) ??
    formatNumber(context.locale, limit);
  return { ok: false, reason: 'outOfRange', params: { min: write(min), max: write(max) } };
}
