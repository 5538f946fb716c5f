import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { filledPlan, planOf, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { scenarioId } from '../../testing/scenario-rows.ts';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { DecisionsEditor } from './decisions-editor.tsx';
import { DecisionsReader } from './decisions-reader.tsx';

standInForBrowser();

const block = { key: 'decisions', type: 'decisions' };
const open = (document = filledPlan()) =>
  renderPlan(<DecisionsEditor block={block} section="risks" />, { document });
const card = (name: string) => within(screen.getByRole('listitem', { name }));

describe('decisions', () => {
  test('stand above their alternatives, of which one was chosen', () => {
    open();
    expect(card('Only online').getByText('Chosen')).toBeDefined();
    expect(card('Half the copies').getByRole('button', { name: /^Choose this one/ })).toBeDefined();
    expect(card('Half the copies').getByDisplayValue('The post costs the same')).toBeDefined();
  });

  test('choosing another takes the choice from the first, by keyboard', async () => {
    const { user, fieldOf } = open();
    card('Half the copies').getByRole('button', { name: 'Choose this one: Half the copies' }).focus();
    await user.keyboard('{Enter}');
    expect([fieldOf(testId('halfPrint'), 'chosen'), fieldOf(testId('onlyOnline'), 'chosen')]).toEqual([
      true,
      undefined,
    ]);
  });

  test('an alternative is added under its decision, and taken away', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('button', { name: 'Add alternative' }));
    expect(rowsOf(store.getState().view, 'alternatives').map(({ parent }) => parent)).toEqual(
      Array.from({ length: 3 }, () => testId('noPrint')),
    );
    await user.click(screen.getByRole('button', { name: 'Delete: Half the copies' }));
    expect(rowsOf(store.getState().view, 'alternatives')).toHaveLength(2);
  });

  test('bear on rows of any list of the plan, which go by the names they have there', async () => {
    const { user, fieldOf } = open();
    const options = await openList(user, screen.getByRole('combobox', { name: 'Bears on' }));
    expect(within(options).getByText('Goals')).toBeDefined();
    await user.click(within(options).getByRole('option', { name: /^Realistic/ }));
    expect(fieldOf(testId('noPrint'), 'refs')).toMatchObject([{ value: { id: scenarioId('realistic') } }]);
  });

  test('empty lists say what belongs there', async () => {
    const { user, store } = open(planOf([]));
    await user.click(screen.getByRole('button', { name: 'Write the first assumption' }));
    await user.click(screen.getByRole('button', { name: 'Record the first decision' }));
    expect(rowsOf(store.getState().view, 'decisions')).toHaveLength(1);
    expect(screen.getByText(/What else could have been chosen/)).toBeDefined();
  });
});

test('the client reads what was turned down, too', () => {
  renderReading(<DecisionsReader block={block} section="risks" />);
  expect(screen.getByText('Rejected')).toBeDefined();
  expect(screen.getByText('Seven in ten readers open it on a phone')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
