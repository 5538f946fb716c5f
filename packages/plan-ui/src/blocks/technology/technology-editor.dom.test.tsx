import { rowsOf } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = () => renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'technology') });

describe('technology', () => {
  test('stands by kind and status, with what speaks for and against it and what it costs a year', () => {
    open();
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining(['Tool · Chosen', 'Tool · Rejected', 'Works · In use']),
    );
    const chosen = screen.getByRole('region', { name: 'Tool · Chosen' });
    expect(within(chosen).getByDisplayValue('Everybody at the counter knows it')).toBeDefined();
    expect(within(chosen).getByText(/€588 a year/)).toBeDefined();
    expect(screen.getByText('What is chosen or in use: €588 a year')).toBeDefined();
  });

  test('goes to another group with its status', async () => {
    const { user } = open();
    const rejected = screen.getByRole('region', { name: 'Tool · Rejected' });
    await user.click(within(rejected).getByRole('combobox', { name: 'Status' }));
    await user.click(await screen.findByRole('option', { name: 'Considered' }));
    expect(
      within(screen.getByRole('region', { name: 'Tool · Considered' })).getByDisplayValue('Large CRM'),
    ).toBeDefined();
  });

  test('begins as considered', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('button', { name: 'Add item' }));
    expect(rowsOf(store.getState().view, 'technologies').at(-1)?.fields).toEqual({ status: 'considered' });
  });

  test('begins as a kind of the catalogue, with its name and purpose in the language of the plan', async () => {
    const fields = { kind: 'tool', name: 'Consent management', purpose: 'Asks visitors what they allow.' };
    const crm = { key: 'crm', name: 'CRM', explanation: 'Keeps contacts.', fields: { kind: 'tool' } };
    const consent = { key: 'consent', name: 'Toestemming', explanation: 'Vraagt bezoekers.', fields };
    const { user, store } = renderPlan(<DocumentEditor />, {
      document: onlySection(filledPlan(), 'technology'),
      suggestions: { goals: { entries: [] }, tools: { entries: [crm, consent] } },
    });
    await openList(user, screen.getByRole('combobox', { name: 'Add from the tools catalogue' }));
    await user.keyboard('bezoekers{Enter}');
    expect(rowsOf(store.getState().view, 'technologies').at(-1)?.fields).toEqual({
      status: 'considered',
      ...fields,
    });
  });

  test('is read with its reasons', () => {
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'technology') });
    const row = screen.getByText('Mailing service').closest('li');
    expect(row?.dataset.item).toBe(testId('mailing'));
    expect(within(row ?? document.body).getByText('No telephone support')).toBeDefined();
  });
});
