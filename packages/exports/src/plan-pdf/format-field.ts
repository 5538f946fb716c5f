import {
  formatDate,
  formatList,
  formatMeasure,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRecurrence,
} from '@kader/i18n';
import type { Item } from '@kader/plan/document';
import { type FieldDefinition, type FieldValue, fieldTypes, isEntries } from '@kader/plan/fields';
import { readRule } from '@kader/plan/formulas';
import type { Reading } from './reading.ts';
import { titleOfItem } from './title-of-item.ts';

/**
 * A field of a row as plain text in the document's language: numbers, dates and money as the language writes them,
 * choices and catalogue entries by their words, references by their titles. Null when the field is empty. Rich text gives its
 * plain words; where its form matters use `setRichText`.
 */
export function formatField(
  reading: Reading,
  row: Item,
  field: string,
  definition: FieldDefinition,
): string | null {
  const value = row.fields[field];
  if (value === undefined) {
    return null;
  }
  if (definition.type === 'series') {
    return formatSeries(reading, { row, field, definition });
  }
  return isEntries(value)
    ? formatEntries(reading, { row, field, definition }, value)
    : typeof value === 'object'
      ? formatObject(reading, value, definition)
      : formatScalar(reading, { row, field, definition }, value);
}

function formatEntries(
  reading: Reading,
  place: Place,
  entries: Extract<FieldValue, readonly unknown[]>,
): string {
  const texts = entries.map(({ value }) =>
    typeof value === 'string' ? entryText(reading, place, value) : titleOfItem(reading, value.id),
  );
  return formatList(reading.locale, texts);
}

/** A line of a list as it was written; an option in words; an entry of a catalogue by its name, by its key when the catalogue lost it. */
function entryText(reading: Reading, place: Place, text: string): string {
  const { type, catalogue } = place.definition;
  if (type === 'choiceList') {
    return optionText(reading, place, text);
  }
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = reading.input.catalogueNames;
  return catalogue === undefined ? text : (names[catalogue]?.[text] ?? text);
}

function optionText({ fields }: Reading, { row, field }: Place, option: string): string {
  return fields.derived(`${row.collection}.${field}.options.${option}`);
}

/** Each month with its figure, one after the other. */
function formatSeries(reading: Reading, { row, field, definition }: Place): string {
  const value = row.fields[field];
  return (isEntries(value) ? value : [])
    .flatMap(({ id, value: figure }) => {
      const month = formatMonth(reading.locale, id, 'medium');
      return typeof figure === 'string'
        ? [`${month}: ${formatFigure(reading, row, definition, figure)}`]
        : [];
    })
    .join('; ');
}

/** A figure of a series, in canonical form, as the document's language writes it. */
export function formatFigure(
  { locale, currency }: Reading,
  row: Item,
  definition: FieldDefinition,
  figure: string,
): string {
  const unit = definition.of === 'money' ? 'money' : unitOf(row, definition);
  return formatMeasure(locale, figure, { unit, currency });
}

function formatObject(
  reading: Reading,
  value: Exclude<FieldValue, string | number | boolean | readonly unknown[]>,
  definition: FieldDefinition,
): string {
  return 'id' in value ? titleOfItem(reading, value.id) : fieldTypes[definition.type].toText(value);
}

interface Place {
  readonly row: Item;
  readonly field: string;
  readonly definition: FieldDefinition;
}

function formatScalar(reading: Reading, place: Place, value: string | number | boolean): string {
  const { locale, currency, common } = reading;
  const { row, definition } = place;
  const text = String(value);
  switch (definition.type) {
    case 'flag':
      return common(value === true ? 'yes' : 'no');
    case 'choice':
      return optionText(reading, place, text);
    case 'catalogueEntry':
      return entryText(reading, place, text);
    case 'recurrence': {
      const rule = readRule(text);
      return rule === null ? text : formatRecurrence(reading.recurrence, locale, rule);
    }
    case 'person':
      return titleOfItem(reading, text);
    case 'date':
      return formatDate(locale, text);
    case 'month':
      return formatMonth(locale, text);
    case 'money':
      return formatMoney(locale, text, currency, { form: 'trimmed' });
    case 'percent':
      return formatPercent(locale, text);
    case 'measure':
      return formatMeasure(locale, text, { unit: unitOf(row, definition), currency });
    case 'integer':
    case 'decimal':
    case 'score':
      return formatNumber(locale, text);
    default:
      return text;
  }
}

/** The unit in which a row's measure is kept; `count` where none was chosen. */
function unitOf(row: Item, definition: FieldDefinition): string {
  const unit = definition.unitField === undefined ? undefined : row.fields[definition.unitField];
  return typeof unit === 'string' ? unit : 'count';
}
