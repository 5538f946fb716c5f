import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { filledPlan, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { GoalsEditor } from './goals-editor.tsx';
import { GoalsReader } from './goals-reader.tsx';

standInForBrowser();

const block = { key: 'goals', type: 'goals', settings: { parentGoals: true } };

/** The example plan under a general one, of which one goal is taken over. */
function managed() {
  const plan = filledPlan();
  const sections = plan.structure.sections.map((section) =>
    section.key === 'goals' ? { ...section, blocks: [block] } : section,
  );
  const items = new Map(plan.items);
  items.set(testId('above'), {
    id: testId('above'),
    collection: 'parentGoals',
    order: 'V',
    fields: { title: 'Service earns more than sales' },
    revisions: {},
  });
  return { ...plan, items, structure: { ...plan.structure, sections } };
}

describe('goals of the plan above', () => {
  test('stand above the goals, and a goal takes one up', async () => {
    const { user, fieldOf } = renderPlan(<GoalsEditor block={block} section="goals" />, {
      document: managed(),
    });
    const list = within(screen.getByRole('region', { name: 'Goals of the general marketing plan' }));
    expect(list.getByDisplayValue('Service earns more than sales')).toBeDefined();
    const goal = within(screen.getByRole('listitem', { name: /More repairs booked/ }));
    await user.click(goal.getByRole('button', { name: 'More about this goal' }));
    await openList(user, goal.getByRole('combobox', { name: 'Goal in the general plan' }));
    await user.click(await screen.findByRole('option', { name: 'Service earns more than sales' }));
    expect(fieldOf(testId('bookings'), 'parentGoal')).toEqual({ id: testId('above') });
  });

  test('are not asked about in a plan that has none above it', async () => {
    const { user } = renderPlan(<GoalsEditor block={{ key: 'goals', type: 'goals' }} section="goals" />);
    const goal = within(screen.getByRole('listitem', { name: /More repairs booked/ }));
    await user.click(goal.getByRole('button', { name: 'More about this goal' }));
    expect(goal.queryByRole('combobox', { name: 'Goal in the general plan' })).toBeNull();
  });

  test('are read by the client', () => {
    renderReading(<GoalsReader block={block} section="goals" />, { document: managed() });
    expect(screen.getByText('Service earns more than sales')).toBeDefined();
  });
});
