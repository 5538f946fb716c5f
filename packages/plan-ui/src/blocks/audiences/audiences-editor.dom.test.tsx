import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = (document = filledPlan()) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'audiences') });
const card = (name: string) => screen.getByRole('listitem', { name });

describe('audiences', () => {
  test('are cards that say what people need, and open for the rest', async () => {
    const { user, fieldOf } = open();
    const commuters = card('Commuters');
    expect(within(commuters).getByText('Home again the same day')).toBeDefined();
    expect(within(commuters).queryByRole('textbox', { name: 'Approach' })).toBeNull();
    await user.click(within(commuters).getByRole('button', { name: 'More about this audience' }));
    await user.type(within(commuters).getByRole('textbox', { name: 'Approach' }), 'Begin with the time');
    await user.tab();
    expect(fieldOf(testId('commuters'), 'approach')).toBe('Begin with the time');
    expect(screen.getByText(/Leave out anything about health/)).toBeDefined();
  });

  test('begin with a name; the next one by Enter', async () => {
    const { user, store } = open(planOf([]));
    await user.click(screen.getByRole('button', { name: 'Add the first audience' }));
    await user.keyboard('Commuters{Enter}');
    await user.keyboard('Tourists');
    await user.tab();
    expect(rowsOf(store.getState().view, 'audiences').map(({ fields }) => fields.name)).toEqual([
      'Commuters',
      'Tourists',
    ]);
  });
});

test('the client reads each audience, label beside text, and nothing that is empty', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'audiences') });
  const audience = within(screen.getByRole('region', { name: 'Commuters' }));
  expect(audience.getByText('Needs').nextSibling?.textContent).toBe(
    'Home again the same dayA price that holds',
  );
  expect(audience.getByText('Newsletter')).toBeDefined();
  expect(audience.queryByText('Barriers')).toBeNull();
});
