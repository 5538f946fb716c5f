import { rowsOf } from '@kader/plan/document';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const running = testId('priceFirst');

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'experiments');
  return renderPlan(<DocumentEditor />, { ...options, document });
}
const rowNamed = (name: RegExp) => screen.getByRole('listitem', { name });

describe('experiments', () => {
  test('stand by status, each with its hypothesis as a sentence and what follows from it', () => {
    open();
    const group = screen.getByRole('region', { name: 'Running' });
    const row = within(group).getByRole('listitem', { name: /Price before the form/ });
    expect(within(row).getByText('ICE 336')).toBeDefined();
    expect(within(row).getByText('about 17 days')).toBeDefined();
    expect(within(row).getByDisplayValue('half of the callers ask for it')).toBeDefined();
    const done = screen.getByRole('region', { name: 'Done' });
    expect(within(done).getByText('2% against 2.5% (+25%)')).toBeDefined();
    expect(within(done).getByText('More than chance: p = 0.017')).toBeDefined();
  });

  test('say how many have to see it, and what is missing to know', async () => {
    const { user } = open();
    const row = rowNamed(/Price before the form/);
    await user.click(within(row).getByRole('button', { name: 'More about this experiment' }));
    expect(within(row).getByText('from 5% to 6% · 8,155 visitors per variant · about 17 days')).toBeDefined();
    const other = rowNamed(/three fields/);
    await user.click(within(other).getByRole('button', { name: 'More about this experiment' }));
    expect(within(other).getByText(/Give the starting value as a percentage/)).toBeDefined();
  });

  test('the method of scoring asks for its own figures', async () => {
    const { user, fieldOf } = open();
    const row = rowNamed(/Price before the form/);
    await user.click(within(row).getByRole('button', { name: 'More about this experiment' }));
    expect(within(row).getByText('Impact')).toBeDefined();
    await user.click(within(row).getByRole('combobox', { name: 'Scoring method' }));
    await user.click(await screen.findByRole('option', { name: 'RICE' }));
    expect(fieldOf(running, 'scoreMethod')).toBe('rice');
    expect(within(row).getByText('Effort')).toBeDefined();
    expect(within(row).queryByText('Impact')).toBeNull();
  });

  test('move to another status by the menu', async () => {
    const { user, fieldOf } = open();
    screen.getByRole('button', { name: 'More: Price before the form' }).focus();
    await user.keyboard('{Enter}');
    const line = await screen.findByRole('menuitem', { name: 'Move to: Status' });
    act(() => line.focus());
    await user.keyboard('{ArrowRight}');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Stopped early' }));
    expect(fieldOf(running, 'status')).toBe('stopped');
  });

  test('begin as an idea', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('button', { name: 'Add experiment' }));
    expect(rowsOf(store.getState().view, 'experiments').at(-1)?.fields).toEqual({ status: 'idea' });
  });

  test('none yet: one sentence, one example, one button', () => {
    open({ document: planOf([]) });
    expect(screen.getByRole('button', { name: 'Add the first experiment' })).toBeDefined();
  });
});

test('the client reads the sentence, the result and the learning', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'experiments') });
  expect(screen.getByText('show the price range before the form').closest('p')?.textContent).toBe(
    'If we show the price range before the form for visitors on a phone then more of them book because half of the callers ask for it',
  );
  expect(screen.getByText('Every field costs bookings.')).toBeDefined();
});
