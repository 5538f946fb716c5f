import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { RisksReader } from './risks-reader.tsx';

standInForBrowser();

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'risks');
  return renderPlan(<DocumentEditor />, { ...options, document });
}
const titles = () =>
  screen.getAllByRole('listitem', { name: /^risk \d/ }).map((row) => row.getAttribute('aria-label'));

describe('risks', () => {
  test('stand by score, the heaviest first, with what is left after the response and what they may cost', () => {
    open();
    expect(titles()).toEqual([
      'risk 1: The second mechanic leaves in spring, and repairs wait for weeks',
      'risk 2: Parts arrive late',
      'risk 3: A competitor opens nearby',
    ]);
    const first = within(screen.getByRole('listitem', { name: /^risk 1/ }));
    expect(first.getByText('16 · high')).toBeDefined();
    expect(first.getByText('after response: 6 · medium')).toBeDefined();
    expect(first.getByText('Expected cost: €8,400')).toBeDefined();
    expect(within(screen.getByRole('listitem', { name: /^risk 3/ })).getByText('No score yet')).toBeDefined();
  });

  test('a square of the matrix leads to its risk by keyboard, and empty ones say their score', async () => {
    const { user } = open();
    const matrix = within(screen.getByRole('table', { name: 'Risk matrix' }));
    expect(matrix.getAllByRole('button')).toHaveLength(2);
    expect(matrix.getByText('25')).toBeDefined();
    matrix.getByRole('button', { name: 'Probability 2, impact 2, low: 1 risk: 2' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveProperty('value', 'Parts arrive late'));
  });

  test('a judged risk takes its place among the others', async () => {
    const { user, fieldOf } = open();
    const row = () => within(screen.getByRole('listitem', { name: /competitor opens nearby/ }));
    await user.click(row().getByRole('combobox', { name: 'Impact' }));
    await user.click(await screen.findByRole('option', { name: '5' }));
    expect(fieldOf(testId('unjudged'), 'impact')).toBe('5');
    await waitFor(() => expect(titles()[0]).toMatch(/competitor/));
  });

  test('none yet: one sentence, one example, one button', () => {
    open({ document: planOf([]) });
    expect(screen.getByRole('button', { name: 'Add the first risk' })).toBeDefined();
  });
});

test('the client reads the matrix without buttons, and each response', () => {
  renderReading(<RisksReader block={{ key: 'risks', type: 'risks' }} section="risks" />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('Train the apprentice for the standard check')).toBeDefined();
});
