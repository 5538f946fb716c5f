import { fieldDefinition } from '@kader/plan/blocks';
import { parseField } from '@kader/plan/fields';
import { expect, test } from 'vitest';
import { makePlan } from './make-plan.ts';

test('a plan has as many items as asked for, and nothing in it that people could not write', () => {
  const plan = makePlan('0190aaaa-0000-7000-8000-000000000001', 300);
  expect(plan.items.size).toBe(300);
  const fields = [...plan.items.values()].flatMap(({ collection, fields: own }) =>
    Object.entries(own).map(([field, value]) => ({ collection, field, value })),
  );
  const wrong = fields.filter(({ collection, field, value }) => {
    const definition = fieldDefinition(collection, field);
    const parsed = definition === undefined ? undefined : parseField(definition, value);
    return parsed?.ok !== true || JSON.stringify(parsed.value) !== JSON.stringify(value);
  });
  expect(wrong).toEqual([]);
});
