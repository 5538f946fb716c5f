import { promptRowId } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const idOf = (prompt: string) => promptRowId(planId, 'choices', prompt);
const open = (document = planOf([])) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'choices') });
const questionOf = (prompt: string) =>
  within(screen.getByRole('listitem', { name: `<blocks.choices.prompts.${prompt}.question>` }));

describe('a question on a scale', () => {
  test('is answered by a press, answered otherwise by another, and taken back by the same', async () => {
    const { user, fieldOf, server } = open();
    const scale = within(questionOf('traffic').getByRole('group', { name: 'Paid or organic' }));
    await user.click(scale.getByRole('button', { name: 'Mostly paid' }));
    expect(fieldOf(idOf('traffic'), 'trafficBalance')).toBe('mostlyBought');
    await user.click(scale.getByRole('button', { name: 'Organic' }));
    expect(fieldOf(idOf('traffic'), 'trafficBalance')).toBe('organic');
    await user.click(scale.getByRole('button', { name: 'Organic' }));
    expect(fieldOf(idOf('traffic'), 'trafficBalance')).toBeUndefined();
    await waitFor(() => expect(server.document.items.get(idOf('traffic'))?.fields).toEqual({}));
  });

  test('by the keys, too', async () => {
    const { user, fieldOf } = open();
    questionOf('work').getByRole('button', { name: 'In-house' }).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(fieldOf(idOf('work'), 'delivery')).toBe('agency');
  });

  test('counts as answered at the head of the block, and as undecided while it is', async () => {
    const { user } = open();
    expect(screen.getByText(/0 of 4 answered/).textContent).toContain('1 undecided');
    await user.click(questionOf('shop').getByRole('button', { name: 'Not in the plan' }));
    await waitFor(() => expect(screen.getByText(/1 of 4 answered/).textContent).not.toContain('undecided'));
  });
});

test('a question without a scale has none', () => {
  open();
  expect(questionOf('social').queryByRole('group')).toBeNull();
});

test('a question of one’s own takes the scale chosen for it', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Add a question' }));
  await user.keyboard('Do we sell abroad?');
  await user.tab();
  const own = () => within(screen.getByRole('listitem', { name: /^question 1/ }));
  await user.click(own().getByRole('combobox', { name: 'Kind of answer' }));
  await user.click(await screen.findByRole('option', { name: 'In or out of the plan' }));
  await user.click(own().getByRole('button', { name: 'Later' }));
  expect(rowsOf(store.getState().view, 'ownQuestions')[0]?.fields).toEqual({
    question: 'Do we sell abroad?',
    scale: 'scope',
    status: 'later',
  });
});

test('a reader sees the answered questions with every place of the scale, the chosen one in words', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'choices') });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByText('Repairs are searched for, not advertised.')).toBeDefined();
  expect(screen.getByText('Decided by Ola Nyberg on 20 Feb 2027')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each(['written', 'read'])(
  'questions of one ring of scope stand together under its name, as they are %s',
  (how) => {
    const document = onlySection(filledPlan(), 'choices');
    if (how === 'written') {
      open(document);
    } else {
      renderReading(<DocumentReader />, { document });
    }
    const ring = screen.getByRole('list', { name: 'Further out: what changes the business itself' });
    expect(within(ring).getAllByRole('listitem')).toHaveLength(1);
  },
);
