import { expect, test } from 'vitest';
import { structure } from '../testing/build-plan.ts';
import { placeOfRow } from './section-of-row.ts';

test('the sections are walked once, however many rows a file brings', () => {
  let walks = 0;
  const walked = {
    ...structure,
    get sections() {
      walks += 1;
      return structure.sections;
    },
  };
  for (let row = 0; row < 100; row += 1) {
    expect(placeOfRow(walked, { collection: 'goals' })?.block.type).toBe('goals');
    expect(placeOfRow(walked, { collection: 'goals', block: `unknown${row}` })).toBeNull();
  }
  expect(walks).toBe(1);
});

test('a list is at home in its first block without a filter, else in its first', () => {
  const block = (key: string, type: string, filtered: boolean) => ({
    key,
    type,
    ...(filtered ? { settings: { filter: { department: 'sales' } } } : {}),
  });
  const of = (...blocks: ReturnType<typeof block>[]) =>
    placeOfRow({ ...structure, sections: [{ key: 's', blocks }] }, { collection: 'goals' })?.block.key;
  expect(of(block('a', 'goals', true), block('b', 'goals', false), block('c', 'goals', false))).toBe('b');
  expect(of(block('a', 'goals', true), block('b', 'goals', true))).toBe('a');
  expect(of(block('a', 'kpis', false))).toBeUndefined();
});
