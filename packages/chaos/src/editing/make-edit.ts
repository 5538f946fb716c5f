import { orderAt } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import type { Chance } from './random.ts';

const goalsMax = 40;
const wordsInTitle = 8;

/** Goals to begin with: few, so that people meet in them. */
export function firstGoals(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, index) => ({
    op: 'item.add',
    id: uuidv7(),
    collection: 'goals',
    order: orderAt(index),
    fields: {
      title: Array.from({ length: wordsInTitle }, (_unused, word) => `woord${word}`).join(' '),
      metric: 'newsletter-sign-ups',
      unit: 'count',
      direction: 'up',
      baseline: '900',
      target: '1400',
    },
  }));
}

/** Something that a person does to the plan as they see it: a figure, a word, a date, a place, a new goal. */
export function makeEdit(document: PlanDocument, chance: Chance): Change {
  const [first, ...others] = rowsOf(document, 'goals');
  const kind = chance.below(100);
  if (first === undefined || (kind < 5 && others.length < goalsMax)) {
    const fields = { title: `Nieuw ${chance.below(1_000_000)}` };
    return { op: 'item.add', id: uuidv7(), collection: 'goals', order: orderAt(chance.below(1000)), fields };
  }
  const goal = chance.pick([first, ...others]);
  if (kind < 50) {
    const field = chance.pick(['target', 'baseline']);
    return { op: 'item.set', id: goal.id, field, value: String(chance.below(100_000)) };
  }
  if (kind < 75) {
    const { title } = goal.fields;
    const words = typeof title === 'string' ? title.split(' ') : [];
    words[chance.below(Math.max(words.length, 1))] = `w${chance.below(100_000)}`;
    return { op: 'item.set', id: goal.id, field: 'title', value: words.join(' ') };
  }
  if (kind < 90) {
    const day = String(1 + chance.below(28)).padStart(2, '0');
    return { op: 'item.set', id: goal.id, field: 'dueDate', value: `2027-03-${day}` };
  }
  return { op: 'item.move', id: goal.id, order: orderAt(chance.below(1000)) };
}
