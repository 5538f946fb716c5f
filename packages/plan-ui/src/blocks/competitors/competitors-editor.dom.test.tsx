import { benchmarkValueId } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = (document = filledPlan()) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'competitors') });
const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const cellsIn = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('a comparison with competitors', () => {
  test('has a column for each of them, and says gap, index and rank', () => {
    open();
    const table = within(screen.getByRole('table', { name: 'Comparison' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Criterion',
      'Own value',
      'Fietsketen',
      'The corner shop',
      'Gap to the best',
      'Index, average = 100',
      'Own rank',
      'More',
    ]);
    expect(cellsIn(rowOf(/Days until repaired/)).slice(4, 7)).toEqual(['+2', '200', '1']);
  });

  test('a value comes into being with its first figure, and the gap follows', async () => {
    const { user, fieldOf, server } = open();
    const box = screen.getByRole('textbox', { name: 'Days until repaired: The corner shop' });
    await user.type(box, '1.5');
    await user.tab();
    const value = benchmarkValueId(planId, testId('wait'), testId('corner'));
    expect(fieldOf(value, 'value')).toBe('1.5');
    await waitFor(() =>
      expect(server.document.items.get(value)).toMatchObject({
        parent: testId('wait'),
        fields: { competitor: { id: testId('corner') } },
      }),
    );
    await waitFor(() =>
      expect(cellsIn(rowOf(/Days until repaired/)).slice(4, 7)).toEqual(['-0.5', '138', '2']),
    );
  });

  test('where values come from folds out below', async () => {
    const { user, fieldOf } = open();
    await user.click(screen.getByRole('button', { name: 'More about this criterion' }));
    const [first] = screen.getAllByRole('textbox', { name: 'Source' });
    await user.type(first as HTMLElement, 'Order page');
    await user.tab();
    expect(fieldOf(benchmarkValueId(planId, testId('wait'), testId('chain')), 'source')).toBe('Order page');
  });

  test('begins with a competitor, then a criterion', async () => {
    const { user, store } = open(planOf([]));
    await user.click(screen.getByRole('button', { name: 'Add the first competitor' }));
    await user.keyboard('Fietsketen');
    await user.click(screen.getByRole('button', { name: 'Add the first criterion' }));
    await user.keyboard('Price');
    await user.tab();
    const { view } = store.getState();
    expect(rowsOf(view, 'competitors').map(({ fields }) => fields.name)).toEqual(['Fietsketen']);
    expect(rowsOf(view, 'benchmarkCriteria').map(({ fields }) => fields.name)).toEqual(['Price']);
  });
});

test('the client reads who they are and how the firm compares', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'competitors') });
  expect(screen.getByText('Ten shops, slow workshops')).toBeDefined();
  expect(cellsIn(rowOf(/Days until repaired/))).toEqual(['2', '4', '–', '+2', '200', '1']);
});
