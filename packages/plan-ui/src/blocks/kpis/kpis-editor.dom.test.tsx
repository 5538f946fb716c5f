import { kpiNoteId, reconciliationId } from '@kader/plan/blocks';
import type { Item, PlanDocument } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { act, screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { catalogues, filledPlan, onlySection, planId, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { KpisReader } from './kpis-reader.tsx';

standInForBrowser();

const leads = testId('leads');
const block = { key: 'kpis', type: 'kpis' };

function open(options: RenderOptions = {}) {
  const view = renderPlan(<DocumentEditor />, {
    document: onlySection(filledPlan({ periodEnd: '2027-05-31' }), 'kpis'),
    today: '2027-04-12',
    ...options,
  });
  return { ...view, figures: (field: string) => Object.fromEntries(figuresOf(view.fieldOf(leads, field))) };
}

/** The plan with other values in some fields of a row. */
function withFields(document: PlanDocument, id: string, fields: Item['fields']): PlanDocument {
  const row = document.items.get(id);
  return row === undefined
    ? document
    : {
        ...document,
        items: new Map(document.items).set(id, { ...row, fields: { ...row.fields, ...fields } }),
      };
}

const table = () => screen.getByRole('table', { name: 'KPIs' });

describe('KPIs', () => {
  test('show their course in words, and how far off the last month was', () => {
    open();
    expect(within(table()).getByRole('img', { name: /actual from 120 to 120/ })).toBeDefined();
    expect(within(table()).getByText('-20%')).toBeDefined();
    expect(within(table()).getByText('worse than planned')).toBeDefined();
  });

  test('take the figure of this month in place', async () => {
    const { user, figures } = open();
    const box = within(table()).getByRole('textbox', { name: /Actual per month, April 2027/ });
    await user.click(box);
    await user.keyboard('1k{Enter}');
    expect(figures('actual')).toEqual({ '2027-03': '120', '2027-04': '1000' });
    await user.click(box);
    await user.keyboard('{Control>}a{/Control}many{Enter}');
    expect(screen.getByText(/Type a number/)).toBeDefined();
    expect(figures('actual')['2027-04']).toBe('1000');
  });

  test('work out what a new customer costs from what went into it, and enter it for a month', async () => {
    const cost = { metric: 'customer-acquisition-cost', unit: 'money' };
    const { user, figures } = open({
      document: onlySection(withFields(filledPlan({ periodEnd: '2027-05-31' }), leads, cost), 'kpis'),
    });
    await user.click(within(table()).getAllByRole('button', { name: 'Show all months' })[0] ?? table());
    const button = screen.getByRole('button', { name: 'Work out from its parts' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button);
    const form = within(screen.getByRole('region', { name: 'Work out from its parts' }));
    expect(form.getByText('Comes to —')).toBeDefined();
    const fill = async (part: string, text: string) => {
      await user.click(form.getByRole('textbox', { name: part }));
      await user.paste(text);
    };
    await fill('Marketing costs', '9000');
    await fill('Sales costs', '3k');
    await fill('New customers', '80');
    expect(form.getByText(/Comes to €150/)).toBeDefined();
    await user.click(form.getByRole('button', { name: 'Enter as actual' }));
    expect(figures('actual')['2027-04']).toBe('15000');
    expect(screen.queryByRole('region', { name: 'Work out from its parts' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('the worth of a customer is worked out at a discount rate where one is typed', async () => {
    const worth = { metric: 'customer-lifetime-value', unit: 'money' };
    const entries = catalogues.metrics.entries.map((entry) =>
      entry.unit === 'money' ? { ...entry, key: worth.metric } : entry,
    );
    const { user } = open({
      catalogues: { ...catalogues, metrics: { ...catalogues.metrics, entries } },
      document: onlySection(withFields(filledPlan({ periodEnd: '2027-05-31' }), leads, worth), 'kpis'),
    });
    await user.click(within(table()).getAllByRole('button', { name: 'Show all months' })[0] ?? table());
    await user.click(screen.getByRole('button', { name: 'Work out from its parts' }));
    const form = within(screen.getByRole('region', { name: 'Work out from its parts' }));
    const fill = async (part: RegExp, text: string) => {
      await user.click(form.getByRole('textbox', { name: part }));
      await user.paste(text);
    };
    await fill(/Average order value/, '60');
    await fill(/Orders per customer/, '4');
    await fill(/Gross margin/, '45');
    await fill(/customers lost/, '25');
    expect(form.getByText(/Comes to €432/)).toBeDefined();
    await fill(/Discount rate/, '10');
    expect(form.getByText(/Comes to €231.43/)).toBeDefined();
    await fill(/Discount rate/, ' or so');
    expect(form.getByText('Comes to —')).toBeDefined();
  });

  test('a figure that a colleague wrote meanwhile is not overwritten unseen', async () => {
    const { user, figures, server, store } = open();
    await user.click(within(table()).getByRole('textbox', { name: /Actual per month, April 2027/ }));
    await user.keyboard('55');
    const entry = { id: '2027-04', order: 'a', value: '77' };
    const change = { op: 'item.set', id: leads, field: 'actual', entry: '2027-04', value: [entry] } as const;
    server.apply({ id: v7(), changes: [change], base: {} }, {}, 'a colleague');
    await act(() => store.refresh());
    await user.keyboard('{Enter}');
    expect(await within(table()).findByRole('alert')).toBeDefined();
    expect(figures('actual')['2027-04']).toBe('77');
  });

  test('fold out every month, this one first, with note and cause', async () => {
    const { user, fieldOf } = open();
    await user.click(within(table()).getByRole('button', { name: 'Show all months' }));
    const months = screen.getByRole('table', { name: /by month/ });
    expect(
      within(months)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Apr 2027this month', 'Mar 2027', 'May 2027']);
    const [note] = within(months).getAllByRole('textbox', { name: 'What stood out' });
    await user.click(note as HTMLElement);
    await user.keyboard('Twice as many{Enter}');
    const id = kpiNoteId(planId, leads, '2027-04');
    expect(fieldOf(id, 'note')).toBe('Twice as many');
    expect(fieldOf(id, 'month')).toBe('2027-04');
  });

  test('a note that was taken back comes back with its next words', async () => {
    const { user, store, fieldOf } = open();
    await user.click(within(table()).getByRole('button', { name: 'Show all months' }));
    const first = () => screen.getAllByRole('textbox', { name: 'What stood out' })[0] as HTMLElement;
    await user.click(first());
    await user.keyboard('One{Enter}');
    act(() => store.undo());
    await user.click(first());
    await user.keyboard('Two{Enter}');
    expect(fieldOf(kpiNoteId(planId, leads, '2027-04'), 'note')).toBe('Two');
  });

  test('another unit keeps every month as it is read', async () => {
    const { user, figures } = open();
    await user.click(within(table()).getByRole('button', { name: 'Show all months' }));
    await user.click(screen.getByRole('combobox', { name: 'Unit' }));
    await user.click(await screen.findByRole('option', { name: 'Percentage' }));
    expect(figures('target')).toEqual({ '2027-03': '1.5', '2027-04': '1.6' });
  });

  test('analytics is set beside sales, month by month', async () => {
    const { user, fieldOf } = open();
    await user.click(screen.getByRole('tab', { name: 'Analytics and sales' }));
    expect(screen.getByText('-8%')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add April 2027' }));
    const id = reconciliationId(planId, '2027-04');
    const boxes = screen.getAllByRole('textbox', { name: 'Leads in the CRM' });
    await user.click(boxes[1] as HTMLElement);
    await user.keyboard('42{Enter}');
    await waitFor(() => expect(fieldOf(id, 'crmLeads')).toBe('42'));
  });

  test('targets and actuals of all KPIs are typed in a grid, each in its own unit', async () => {
    const { user, figures, fieldOf } = open();
    await user.click(screen.getByRole('tab', { name: 'Targets' }));
    const grid = screen.getByRole('grid', { name: 'Targets by KPI and month' });
    const cell = (col: number) => grid.querySelector<HTMLElement>(`[data-row="0"][data-col="${col}"]`);
    expect([1, 2, 3].map((col) => cell(col)?.textContent)).toEqual(['150', '160', '–']);
    act(() => cell(2)?.focus());
    await user.keyboard('175{Tab}180{Enter}');
    expect(figures('target')).toEqual({ '2027-03': '150', '2027-04': '175', '2027-05': '180' });
    await user.click(screen.getByRole('tab', { name: 'Actuals' }));
    expect(screen.getByRole('grid', { name: 'Actuals by KPI and month' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add a KPI' }));
    await user.keyboard('{Enter}Visits{Enter}');
    const added = await screen.findByRole('rowheader', { name: /Visits/ });
    const id = added.closest('[data-item]')?.getAttribute('data-item') ?? '';
    await waitFor(() => expect(fieldOf(id, 'name')).toBe('Visits'));
  });

  test('are read with every target before there are actuals, and with analytics beside sales', () => {
    const full = filledPlan({ periodEnd: '2027-05-31' });
    const { actual: _, ...fields } = full.items.get(leads)?.fields ?? {};
    const kpi = { ...full.items.get(leads), fields } as Item;
    renderReading(<KpisReader block={block} section="kpis" />, {
      document: { ...full, items: new Map(full.items).set(leads, kpi) },
    });
    const periods = within(screen.getByRole('table', { name: 'Targets and actuals' }));
    expect(periods.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['150', '160', '–']);
    expect(screen.getAllByText(/Goal:/).length).toBeGreaterThan(0);
    expect(screen.getByRole('table', { name: 'Analytics against sales' }).textContent).toContain('-8%');
  });

  test('are read with what was noted', () => {
    renderReading(<KpisReader block={block} section="kpis" />);
    expect(screen.getByText('The form was down for a week')).toBeDefined();
    expect(screen.getByText('Cause: An update of the site')).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
