import { unwrap } from '@kader/errors';
import { applyChangeSet, baseFor, type Change } from '@kader/plan/changes';
import { orderedSections, type PlanDocument } from '@kader/plan/document';
import { describe, expect, test } from 'vitest';
import { filledPlan, onlySection } from '../testing/example-plan.ts';
import { hideSection, moveSection, placeSection, showSection } from './section-changes.ts';

const threeSections = () => onlySection(filledPlan(), 'goals', 'strategy', 'approval');

function after(document: PlanDocument, changes: readonly Change[]): PlanDocument {
  const set = { id: '0190cccc-0000-7000-8000-000000000001', changes, base: baseFor(document, changes) };
  return unwrap(applyChangeSet(document, set, { seq: document.seq + 1, check: true })).document;
}
const order = (document: PlanDocument) => orderedSections(document).map(({ section }) => section.key);
const step = { up: -1, down: 1, two: 2 } as const;
const move = (document: PlanDocument, key: string, to: keyof typeof step) =>
  after(document, moveSection(orderedSections(document), key, step[to]));

describe('moving sections', () => {
  test.each([
    ['strategy', 'up', ['strategy', 'goals', 'approval']],
    ['strategy', 'down', ['goals', 'approval', 'strategy']],
    ['goals', 'down', ['strategy', 'goals', 'approval']],
    ['approval', 'up', ['goals', 'approval', 'strategy']],
    ['goals', 'two', ['strategy', 'approval', 'goals']],
  ] as const)('%s %s', (key, direction, expected) => {
    expect(order(move(threeSections(), key, direction))).toEqual(expected);
  });

  test.each([
    ['goals', 'up'],
    ['approval', 'down'],
    ['strategy', 'two'],
    ['nothing', 'up'],
    ['nothing', 'down'],
  ] as const)('%s cannot go %s', (key, direction) => {
    expect(moveSection(orderedSections(threeSections()), key, step[direction])).toEqual([]);
  });

  test('a hidden neighbour is passed too', () => {
    const hidden = after(threeSections(), hideSection('strategy', ''));
    expect(order(move(hidden, 'approval', 'up'))).toEqual(['approval', 'goals', 'strategy']);
  });

  test('what was moved can be put back, also after a second move', () => {
    const plan = threeSections();
    const before = orderedSections(plan)[0]?.order ?? '';
    const moved = move(move(plan, 'goals', 'down'), 'goals', 'down');
    expect(order(moved)).toEqual(['strategy', 'approval', 'goals']);
    expect(order(after(moved, placeSection('goals', before)))).toEqual(order(plan));
  });
});

describe('hiding sections', () => {
  const described = (document: PlanDocument) =>
    orderedSections(document).find(({ section }) => section.key === 'strategy');

  test('keeps the reason, and takes it away when the section is shown again', () => {
    const hidden = after(threeSections(), hideSection('strategy', ' Follows in May. '));
    expect(described(hidden)).toMatchObject({ hidden: true, hiddenReason: 'Follows in May.' });
    expect(described(after(hidden, showSection('strategy')))).toMatchObject({
      hidden: false,
      hiddenReason: null,
    });
  });

  test('needs no reason', () => {
    expect(described(after(threeSections(), hideSection('strategy', '  ')))).toMatchObject({
      hidden: true,
      hiddenReason: null,
    });
  });
});
