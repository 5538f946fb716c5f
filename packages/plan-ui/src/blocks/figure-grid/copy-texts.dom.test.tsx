import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { figures } from '../../testing/example-ids.ts';
import { onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

test('a text that a spreadsheet would run leaves a grid with an apostrophe, a figure below nothing does not', async () => {
  const line = {
    id: testId('formula'),
    collection: 'budgetLines',
    fields: { label: '=HYPERLINK("https://evil.example")', plan: figures({ '2027-03': '-50000' }) },
  };
  const { user } = renderPlan(<DocumentEditor />, {
    document: onlySection(planOf([line], { periodEnd: '2027-06-30' }), 'budget'),
  });
  const grid = within(screen.getByRole('grid', { name: /^Plan by line/ }));
  const [head] = grid.getAllByRole('rowheader').filter(({ dataset }) => dataset.col === '0');
  if (head === undefined) {
    throw new Error('no row');
  }
  act(() => head.focus());
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const copied = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => void copied.set(type, text) };
  fireEvent.copy(head, { clipboardData });
  expect(copied.get('text/plain')).toBe('"\'=HYPERLINK(""https://evil.example"")"\t-500');
  expect(copied.get('text/html')).toContain('<td>\'=HYPERLINK("https://evil.example")</td><td>-500</td>');
});
