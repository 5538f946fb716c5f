import { choiceList, type FieldDefinition, type FieldValue, recurrence } from '@kader/plan/fields';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { useValueText } from './use-value-text.ts';

standInForBrowser();

const definition = choiceList({ options: ['marketing', 'sales', 'formerly'] });
const chosen = (...keys: readonly string[]): FieldValue =>
  keys.map((key) => ({ id: key, order: 'V', value: key }));

function Sentence({
  value,
  length = 'line',
  of = definition,
}: {
  readonly value: FieldValue;
  readonly length?: 'line' | 'whole';
  readonly of?: FieldDefinition;
}) {
  const say = useValueText(length);
  return (
    <output>{say({ collection: 'goals', field: 'department', definition: of, value, documents: [] })}</output>
  );
}

test.each([
  ['line', chosen('marketing', 'sales'), 'Marketing and Sales'],
  ['whole', chosen('marketing', 'sales'), 'Marketing\nSales'],
  ['line', chosen('formerly'), 'formerly'],
] as const)('a choice of several is said by its words (%s)', (length, value, words) => {
  renderPlan(<Sentence value={value} length={length} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});

test.each([
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'Every two weeks on Monday'],
  ['halfYearly', 'Every 6 months'],
  ['FREQ=HOURLY', 'FREQ=HOURLY'],
] as const)('a rhythm is said as a sentence: %s', (value, words) => {
  renderPlan(<Sentence value={value} of={recurrence()} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});
