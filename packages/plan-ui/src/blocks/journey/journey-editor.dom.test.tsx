import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = () => renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'sales') });

describe('the journey', () => {
  test('shows its steps in order with how hard each is', () => {
    open();
    expect(screen.getByText('average friction 2.3')).toBeDefined();
    expect(screen.getByRole('img', { name: 'Friction of the steps in order: 2, 4, 1' })).toBeDefined();
    expect(screen.getByText('Lead generation')).toBeDefined();
  });

  test('moves a step by the keyboard', async () => {
    const { user, store } = open();
    screen.getByDisplayValue('Collects it').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(rowsOf(store.getState().view, 'journeySteps').map(({ id }) => id)).toEqual([
      testId('stepSearch'),
      testId('collect'),
      testId('request'),
    ]);
  });

  test('unfolds what else belongs to a step', async () => {
    const { user, fieldOf } = open();
    const step = screen.getByRole('listitem', { name: /Looks for a repair/ });
    await user.click(within(step).getByRole('button', { name: 'More about this step' }));
    await user.click(within(step).getByRole('textbox', { name: 'What the customer wants' }));
    await user.keyboard('To find somebody nearby');
    await user.tab();
    expect(fieldOf(testId('stepSearch'), 'customerGoal')).toBe('To find somebody nearby');
  });

  test('is read step by step', () => {
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'sales') });
    expect(screen.getByText('Asks for a price')).toBeDefined();
    expect(screen.getByText('Ask for a photograph instead of a model number')).toBeDefined();
    expect(screen.getByText('3 steps · average friction 2.3')).toBeDefined();
  });
});
