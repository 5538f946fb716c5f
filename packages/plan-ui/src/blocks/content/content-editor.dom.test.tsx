import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = () => renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'content') });

describe('content', () => {
  test('stands by how far it is, or by the month in which it goes out', async () => {
    const { user } = open();
    expect(
      within(screen.getByRole('region', { name: 'Draft' })).getByDisplayValue(/worn chain/),
    ).toBeDefined();
    expect(
      within(screen.getByRole('region', { name: 'No status yet' })).getByDisplayValue(/oldest/),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'By date' }));
    const april = screen.getByRole('region', { name: 'April 2027' });
    expect(within(april).getByDisplayValue(/worn chain/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'By status' }));
  });

  test('has six tabs; the keys of tabs lead through them', async () => {
    const { user } = open();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Items',
      'Conversation',
      'Promotions',
      'Campaigns',
      'Big moments',
      'Data',
    ]);
    screen.getByRole('tab', { name: 'Items' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await screen.findByText('Margin 45%, after the discount 31.3%')).toBeDefined();
  });

  test('gathers under the campaign that it names', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('tab', { name: 'Campaigns' }));
    const campaign = rowsOf(store.getState().view, 'activities').find(
      ({ fields }) => fields.layer === 'periodic' && fields.status !== 'cancelled',
    );
    const [add] = await screen.findAllByRole('button', { name: 'Add item' });
    await user.click(add ?? document.body);
    expect(rowsOf(store.getState().view, 'contentItems').at(-1)?.fields).toEqual({
      status: 'idea',
      campaign: { id: campaign?.id },
    });
  });

  test('is read by month, then conversation, promotions, moments and data', () => {
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'content') });
    expect(screen.getByText('How to tell a worn chain').closest('li')?.dataset.item).toBe(testId('film'));
    expect(screen.getByText('Say when it will be ready, and what it costs less.')).toBeDefined();
  });
});
