import { rowsOf } from '@kader/plan/document';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = (document = filledPlan()) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'swot') });
const quadrant = (name: string) => screen.getByRole('region', { name });

describe('a SWOT', () => {
  test('stands two by two, the heaviest point of a quadrant first', () => {
    open();
    const strengths = within(quadrant('Strengths'));
    expect(strengths.getAllByRole('textbox').map((box) => (box as HTMLTextAreaElement).value)).toEqual([
      'A full crew',
      'Mechanics for every brand',
    ]);
    expect(strengths.getByText('Weight 15')).toBeDefined();
    expect(within(quadrant('Opportunities')).getByText('Weight 15')).toBeDefined();
    expect(within(quadrant('Threats')).getByText('What could happen that would hurt?')).toBeDefined();
  });

  test('is typed into: a new point stands in the quadrant in which it was begun, the next one by Enter', async () => {
    const { user, store } = open(planOf([]));
    await user.click(within(quadrant('Threats')).getByRole('button', { name: 'Add point' }));
    await user.keyboard('A chain opens{Enter}');
    await user.keyboard('Rents rise');
    await user.tab();
    expect(rowsOf(store.getState().view, 'swotItems').map(({ fields }) => fields)).toEqual([
      { quadrant: 'threat', text: 'A chain opens' },
      { quadrant: 'threat', text: 'Rents rise' },
    ]);
  });

  test('likelihood is asked of what comes from outside alone', () => {
    open();
    expect(within(quadrant('Strengths')).queryByRole('combobox', { name: 'Likelihood' })).toBeNull();
    expect(within(quadrant('Opportunities')).getByRole('combobox', { name: 'Likelihood' })).toBeDefined();
  });

  test('a point moves to another quadrant by its menu', async () => {
    const { user, fieldOf } = open();
    screen.getByRole('button', { name: 'More: Slow quotes' }).focus();
    await user.keyboard('{Enter}');
    const line = await screen.findByRole('menuitem', { name: 'Move to another quadrant' });
    act(() => line.focus());
    await user.keyboard('{ArrowRight}');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Threats' }));
    expect(fieldOf(testId('slow'), 'quadrant')).toBe('threat');
  });

  test('what follows stands on its own tab, by pair, and says what its basis lacks', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('tab', { name: 'What follows' }));
    const cell = within(quadrant('Strength with opportunity'));
    expect(cell.getByDisplayValue('Offer a first service at cost')).toBeDefined();
    expect(cell.queryByText(/as well/)).toBeNull();
    const other = within(quadrant('Weakness with threat'));
    await user.click(other.getByRole('button', { name: 'Add response' }));
    await user.keyboard('Answer quotes the same day');
    await user.tab();
    expect(await other.findByText('Choose a weakness as well. Choose a threat as well.')).toBeDefined();
    expect(rowsOf(store.getState().view, 'swotResponses').at(-1)?.fields.cell).toBe('wt');
  });
});

test('the client reads points with their weight, and what follows from which', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'swot') });
  expect(within(quadrant('Strengths')).getByText('Weight 15')).toBeDefined();
  const cell = within(quadrant('Strength with opportunity'));
  expect(cell.getByText('Offer a first service at cost')).toBeDefined();
  expect(cell.getByText('A dealer closes')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add point' })).toBeNull();
});
