import { singleRowId } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const open = (document = filledPlan()) =>
  renderPlan(<DocumentEditor />, { document: onlySection(document, 'audit') });
const column = (name: string) => screen.getByRole('region', { name });

describe('an audit', () => {
  test('stands in the columns of its template; an empty one asks its question', () => {
    open();
    expect(within(column('Internal')).getByDisplayValue('Quotes go out after nine days')).toBeDefined();
    expect(within(column('Internal')).getByText('Focus')).toBeDefined();
    expect(within(column('External')).getByText('What do you know about those around it?')).toBeDefined();
  });

  test('a finding begins in its column, the next one by Enter', async () => {
    const { user, store } = open(planOf([]));
    await user.click(within(column('Market')).getByRole('button', { name: 'Add finding' }));
    await user.keyboard('Dealers close{Enter}');
    await user.keyboard('Rents rise');
    await user.tab();
    expect(rowsOf(store.getState().view, 'findings').map(({ fields }) => fields)).toEqual([
      { column: 'market', finding: 'Dealers close' },
      { column: 'market', finding: 'Rents rise' },
    ]);
  });

  test('a finding moves to another column by its menu, and opens for the rest', async () => {
    const { user, fieldOf } = open();
    const row = within(column('Market')).getByRole('listitem');
    await user.click(within(row).getByRole('button', { name: 'More about this finding' }));
    await user.type(within(row).getByRole('textbox', { name: 'Evidence' }), 'Trade paper');
    await user.tab();
    expect(fieldOf(testId('dealers'), 'evidence')).toBe('Trade paper');
    within(row).getByRole('button', { name: 'More: Dealers give up their workshops' }).focus();
    await user.keyboard('{Enter}');
    const line = await screen.findByRole('menuitem', { name: 'Move to another column' });
    act(() => line.focus());
    await user.keyboard('{ArrowRight}');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'External' }));
    expect(fieldOf(testId('dealers'), 'column')).toBe('external');
  });

  test('what was written under other columns is kept and said; old evidence says so', async () => {
    open(
      planOf([
        {
          id: testId('old'),
          collection: 'findings',
          fields: { column: 'resources', finding: 'One mechanic', date: '2025-01-31' },
        },
      ]),
    );
    expect(within(column('In other columns')).getByDisplayValue('One mechanic')).toBeDefined();
    expect(await within(column('In other columns')).findByText('Over a year old')).toBeDefined();
  });
});

test('the client reads the columns that say something, and the conclusion beneath', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'audit') });
  expect(within(column('Internal')).getByText('Mailbox of February')).toBeDefined();
  expect(screen.queryByRole('region', { name: 'External' })).toBeNull();
  const conclusion = column('Conclusion');
  expect(conclusion.dataset.item).toBe(singleRowId(planId, 'audit', 'auditConclusion'));
  expect(within(conclusion).getByText('Win where dealers give up.')).toBeDefined();
});
