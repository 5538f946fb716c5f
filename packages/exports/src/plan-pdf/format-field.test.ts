import type { Item } from '@kader/plan/document';
import { choice, choiceList, type FieldDefinition, type FieldValue, recurrence } from '@kader/plan/fields';
import type { Locale } from '@kader/plan/template';
import { expect, test } from 'vitest';
import { buildDocument, buildFrame, inputFor } from '../testing/sample-plan.ts';
import { formatField } from './format-field.ts';
import { prepareReading } from './reading.ts';

const options = ['marketing', 'sales', 'support'];

/** The department of a goal, as a field of another type may hold it. */
function departmentIn(locale: Locale, definition: FieldDefinition, value: FieldValue): string | null {
  const reading = prepareReading(inputFor(buildDocument([]), { frame: buildFrame(locale) }));
  const row: Item = {
    id: 'goal',
    collection: 'goals',
    order: 'V',
    fields: { department: value },
    revisions: {},
  };
  return formatField(reading, row, 'department', definition);
}

const several = options.slice(0, 2).map((key) => ({ id: key, order: 'V', value: key }));

test.each([
  ['en', choice({ options }), 'sales', 'Sales'],
  ['en', choiceList({ options }), several, 'Marketing and Sales'],
  ['pl', choiceList({ options }), several, 'Marketing i Sprzedaż'],
] as const)('a choice is printed in the words of %s', (locale, definition, value, words) => {
  expect(departmentIn(locale, definition, value)).toBe(words);
});

test.each([
  ['nl', 'FREQ=MONTHLY;BYDAY=1MO', 'Elke maand op de eerste maandag'],
  ['pl', 'FREQ=WEEKLY;INTERVAL=5', 'Co 5 tygodni'],
  ['ru', 'quarterly', 'Каждые 3 месяца'],
] as const)('a rhythm is printed as a sentence of %s', (locale, value, words) => {
  expect(departmentIn(locale, recurrence(), value)).toBe(words);
});
