import { singleRowId } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const sheet = singleRowId(planId, 'sheet', 'positioning');
const open = (document = planOf([])) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'brand') });

test('the sheet comes into being with its first line; words that count are counted', async () => {
  const { user, fieldOf, server } = open();
  await user.type(screen.getByRole('textbox', { name: 'USP' }), 'Repaired while you wait');
  await user.type(screen.getByRole('textbox', { name: 'Benefit' }), 'Home again the same day');
  await user.tab();
  expect(fieldOf(sheet, 'usp')).toBe('Repaired while you wait');
  expect(await screen.findByText('5 words')).toBeDefined();
  await waitFor(() =>
    expect(server.document.items.get(sheet)?.fields.benefit).toBe('Home again the same day'),
  );
});

test('from whom it sets the firm apart is asked where the plan names competitors', () => {
  const { unmount } = open();
  expect(screen.queryByRole('combobox', { name: 'Set apart from' })).toBeNull();
  unmount();
  renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'brand', 'competitors') });
  expect(screen.getByRole('combobox', { name: 'Set apart from' })).toBeDefined();
});

test('further points have headings of one’s own', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Add a point' }));
  await user.keyboard('Location');
  await user.tab();
  await user.type(screen.getByRole('textbox', { name: 'Text' }), 'By the station');
  await user.tab();
  expect(rowsOf(store.getState().view, 'positioningOther')[0]?.fields).toEqual({
    label: 'Location',
    text: 'By the station',
  });
});

test('a reader sees what is written, label beside text, and no more', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'brand') });
  expect(screen.getByText('USP').nextSibling?.textContent).toBe('Repaired while you wait');
  expect(screen.getByText('Location').nextSibling?.textContent).toBe('Three workshops by the station');
  expect(screen.queryByText('Tone of voice')).toBeNull();
});
