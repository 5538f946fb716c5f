import type { PlanDocument } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { saveStateOf } from '../../store/store-state.ts';
import { figures } from '../../testing/example-ids.ts';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { BudgetReader } from './budget-reader.tsx';

standInForBrowser();

const search = testId('search');
const trial = testId('trial');

function open(options: RenderOptions = {}) {
  const view = renderPlan(<DocumentEditor />, {
    document: onlySection(filledPlan({ periodEnd: '2027-06-30' }), 'budget'),
    ...options,
  });
  const figures = (id = search, field = 'plan') => Object.fromEntries(figuresOf(view.fieldOf(id, field)));
  return { ...view, figures };
}

const grid = () => screen.getByRole('grid', { name: /^Plan by line/ });
const cell = (row: number, col: number) =>
  within(grid())
    .getAllByRole(col === 0 ? 'rowheader' : 'gridcell')
    .find(({ dataset }) => dataset.row === String(row) && dataset.col === String(col)) as HTMLElement;

function clipboard(text: string) {
  const data = new Map([['text/plain', text]]);
  return {
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => void data.set(type, value),
    data,
  };
}

describe('the budget grid', () => {
  test('is a grid with named rows and columns, one stop for Tab', () => {
    open();
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(7);
    expect(cell(0, 0).textContent).toContain('Search ads for repairs');
    expect(cell(0, 2).textContent).toBe('1,800.50');
    expect(cell(0, 4).textContent).toBe('–');
    const stops = [...grid().querySelectorAll('[data-row][data-col]')].filter(
      (element) => (element as HTMLElement).tabIndex === 0,
    );
    expect(stops).toEqual([cell(0, 1)]);
  });

  test('says what each calendar year comes to, where there is more than one', () => {
    const yearRow = (year: string) =>
      within(grid()).queryByRole('row', { name: new RegExp(`^Total ${year}`) });
    const { unmount } = open();
    expect(yearRow('2027')).toBeNull();
    unmount();
    open({ document: onlySection(filledPlan({ periodEnd: '2028-02-28' }), 'budget') });
    expect(yearRow('2027')?.textContent).toMatch(/^Total 2027–[1-9]/);
    expect(yearRow('2028')?.textContent).toMatch(/^Total 2028–+$/);
  });

  test('arrow keys move, Shift extends, Ctrl+A takes all', async () => {
    const { user } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cell(1, 2));
    await user.keyboard('{Shift>}{ArrowUp}{ArrowRight}{/Shift}');
    const selected = within(grid()).getAllByRole('gridcell', { selected: true });
    expect(selected.map(({ dataset }) => `${dataset.row}${dataset.col}`)).toEqual(['02', '03', '12', '13']);
    expect(screen.getByText('4 cells')).toBeDefined();
    await user.keyboard('{Control>}a{/Control}');
    expect(within(grid()).getAllByRole('gridcell', { selected: true })).toHaveLength(8);
  });

  test('typing begins anew, Enter goes down, Esc leaves what stood there', async () => {
    const { user, figures } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('2,500.5{Enter}');
    expect(figures()['2027-03']).toBe('250050');
    expect(document.activeElement).toBe(cell(1, 1));
    await user.keyboard('99{Escape}');
    expect(figures(trial)['2027-03']).toBeUndefined();
    await user.keyboard('7{Tab}');
    expect(figures(trial)['2027-03']).toBe('700');
    expect(document.activeElement).toBe(cell(1, 2));
  });

  test('a line is renamed in its head', async () => {
    const { user, fieldOf } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard('{F2}{Control>}a{/Control}Ads{Enter}');
    expect(fieldOf(search, 'label')).toBe('Ads');
  });

  test('what cannot be read stays in its cell with the reason', async () => {
    const { user, figures } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('lots{Enter}');
    expect(cell(0, 1).textContent).toBe('lots');
    expect(cell(0, 1).getAttribute('aria-invalid')).toBe('true');
    expect(figures()['2027-03']).toBe('120000');
    await user.keyboard('{ArrowUp}');
    expect(screen.getByText(/Type a number/)).toBeDefined();
    await user.keyboard('12{Enter}');
    expect(cell(0, 1).getAttribute('aria-invalid')).toBeNull();
    expect(figures()['2027-03']).toBe('1200');
  });

  test('Delete empties, Ctrl+R and Ctrl+D fill; each is one undo', async () => {
    const { user, figures, store } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}');
    expect(figures()).toEqual({ '2027-03': '120000', '2027-04': '120000', '2027-05': '120000' });
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(figures(trial)).toEqual(figures());
    await user.keyboard('{Delete}');
    expect([figures(), figures(trial)]).toEqual([{}, {}]);
    act(() => store.undo());
    expect(figures(trial)).toEqual({ '2027-03': '120000', '2027-04': '120000', '2027-05': '120000' });
    act(() => store.undo());
    act(() => store.undo());
    expect(figures()).toEqual({ '2027-03': '120000', '2027-04': '180050', '2027-05': '90000' });
  });

  test('copies as text and table, and pastes a table as one change with one undo', async () => {
    const { user, figures, store } = open();
    act(() => cell(0, 0).focus());
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    const copied = clipboard('');
    fireEvent.copy(cell(0, 2), { clipboardData: copied });
    expect(copied.data.get('text/plain')).toBe('Search ads for repairs\t1200\t1800.50');
    expect(copied.data.get('text/html')).toContain('<td>1800.50</td>');

    await user.click(cell(0, 2));
    fireEvent.paste(cell(0, 2), { clipboardData: clipboard('1\toops\n(500)\t4\n5\t6\n') });
    expect(figures()).toEqual({ '2027-03': '120000', '2027-04': '100', '2027-05': '90000' });
    expect(figures(trial)).toEqual({ '2027-04': '-50000', '2027-05': '400' });
    expect(cell(0, 3).textContent).toBe('oops');
    expect(
      within(grid())
        .getAllByRole('rowheader')
        .filter(({ dataset }) => dataset.col === '0'),
    ).toHaveLength(3);
    expect(await screen.findByText(/5 cells pasted. 1 cell could not be read/)).toBeDefined();
    act(() => store.undo());
    expect(figures()['2027-04']).toBe('180050');
    expect(figures(trial)).toEqual({ '2027-04': '50000' });
    expect(
      within(grid())
        .getAllByRole('rowheader')
        .filter(({ dataset }) => dataset.col === '0'),
    ).toHaveLength(2);
  });

  test('a figure that a colleague wrote while the cell was open is not overwritten unseen', async () => {
    const { user, figures, server, store } = open();
    const byColleague = (month: string, value: string) => {
      const entry = { id: month, order: 'a', value };
      const change = { op: 'item.set', id: search, field: 'plan', entry: month, value: [entry] } as const;
      server.apply({ id: v7(), changes: [change], base: {} }, {}, 'a colleague');
    };
    act(() => cell(0, 1).focus());
    await user.keyboard('{Enter}');
    byColleague('2027-03', '777700');
    await act(() => store.refresh());
    // What was only looked at stays theirs.
    await user.keyboard('{Enter}');
    expect(figures()['2027-03']).toBe('777700');

    act(() => cell(0, 2).focus());
    await user.keyboard('500');
    byColleague('2027-04', '888800');
    await act(() => store.refresh());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saveStateOf(store.getState()).kind).toBe('conflict'));
    expect(figures()['2027-04']).toBe('888800');
    const [conflict] = store.getState().pending.flatMap(({ conflicts }) => conflicts);
    expect(conflict).toMatchObject({ item: search, field: 'plan', entry: '2027-04' });
  });

  test('Ctrl+Enter writes what was typed into all selected cells, as one act; a sum is calculated', async () => {
    const { user, figures, store } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    await user.keyboard('=1200*3+0.5{Control>}{Enter}{/Control}');
    expect(figures()).toEqual({ '2027-03': '360050', '2027-04': '360050', '2027-05': '90000' });
    expect(figures(trial)).toEqual({ '2027-03': '360050', '2027-04': '360050' });
    expect(within(grid()).queryByRole('textbox')).toBeNull();
    act(() => store.undo());
    expect(figures(trial)).toEqual({ '2027-04': '50000' });
    await user.keyboard('=B2*2{Enter}');
    expect(screen.getByText(/This sum cannot be calculated/)).toBeDefined();
  });

  test('the menu does what the keys do, and spreads a sum evenly', async () => {
    const { user, figures } = open();
    act(() => cell(0, 1).focus());
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Cells' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Spread evenly' }));
    expect(Object.values(figures())).toEqual(['97513', '97513', '97512', '97512']);
  });

  test('totals and the share for experiments follow', async () => {
    const { user } = open();
    expect(screen.getByText('€4,400.50')).toBeDefined();
    expect(screen.getByText(/11.4% for experiments/)).toBeDefined();
    act(() => cell(1, 2).focus());
    await user.keyboard('1500{Enter}');
    await waitFor(() => expect(screen.getByText(/27.8% for experiments/)).toBeDefined());
    expect(screen.getByText('€400.50')).toBeDefined();
  });

  test('an empty budget says what to do', async () => {
    const { user } = open({ document: onlySection(planOf([]), 'budget') });
    await user.click(screen.getByRole('button', { name: 'Add the first line' }));
    expect(within(grid()).getAllByRole('gridcell').length).toBeGreaterThan(3);
  });

  test('whoever may not edit reads the grid and moves in it', async () => {
    const { user } = open({ rights: { edit: false } });
    expect(grid().getAttribute('aria-readonly')).toBe('true');
    act(() => cell(0, 1).focus());
    await user.keyboard('9{ArrowRight}');
    expect(within(grid()).queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(cell(0, 2));
  });
});

describe('where it is narrow', () => {
  test('one month at a time, that of today first; a paste goes on beyond the screen', async () => {
    const wide = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class {
      readonly #tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.#tell = tell;
      }
      observe() {
        const entry = { contentRect: { width: 340 } } as unknown as ResizeObserverEntry;
        this.#tell([entry], this);
      }
      unobserve() {}
      disconnect() {}
    };
    const { user, figures } = open({ today: '2027-04-12' });
    await screen.findByText('April 2027');
    expect(within(grid()).getAllByRole('columnheader')).toHaveLength(4);
    fireEvent.paste(cell(0, 1), { clipboardData: clipboard('1\t2\t3') });
    expect(figures()).toEqual({ '2027-03': '120000', '2027-04': '100', '2027-05': '200', '2027-06': '300' });
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(cell(0, 1).textContent).toBe('2');
    expect((screen.getByRole('button', { name: 'Earlier' }) as HTMLButtonElement).disabled).toBe(false);
    globalThis.ResizeObserver = wide;
  });
});

describe('the other sides of a budget', () => {
  test('by channel: what each costs, together by whose they are, and its share', async () => {
    const { user } = open();
    await user.click(screen.getByRole('tab', { name: 'Channels' }));
    const table = await screen.findByRole('table', { name: 'Cost by channel' });
    const cellsOf = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((one) => one.textContent);
    expect(cellsOf(/^Search advertising/)).toEqual(['1,200', '1,800.50', '900', '–', '3,900.50', '88.6%']);
    expect(cellsOf(/^Paid channels/)).toEqual(cellsOf(/^Search advertising/));
    expect(cellsOf(/^Without a channel/)).toEqual(['–', '500', '–', '–', '500', '11.4%']);
    expect(cellsOf(/^Total/)).toEqual(['1,200', '2,300.50', '900', '–', '4,400.50', '100%']);
    expect(cellsOf(/^Of which experiments/)).toEqual(['–', '500', '–', '–', '500', '11.4%']);
  });

  test('the client reads the channels below the lines, where a line names one', () => {
    const block = { key: 'budget', type: 'budget' };
    const reading = (document: PlanDocument) =>
      renderReading(<BudgetReader block={block} section="budget" />, { document });
    const { unmount } = reading(filledPlan());
    const table = screen.getByRole('table', { name: 'Cost by channel' });
    expect(within(table).getByRole('row', { name: /^Search advertising/ }).textContent).toContain('88.6%');
    unmount();
    reading(planOf([{ collection: 'budgetLines', fields: { label: 'Posters' } }]));
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  test('the client reads beside a line what it should bring and what was noted', () => {
    const plan = planOf([
      {
        collection: 'budgetLines',
        fields: { label: 'Posters', expectedImpact: '60 bookings', note: 'The print shop is paid in May' },
      },
      { collection: 'budgetLines', fields: { label: 'Radio' } },
    ]);
    renderReading(<BudgetReader block={{ key: 'budget', type: 'budget' }} section="budget" />, {
      document: plan,
    });
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names).toEqual(['Posters60 bookingsThe print shop is paid in May', 'Radio', 'Total']);
  });

  test('the client reads which people and tools go into it and how much of each, never what they cost', () => {
    const plan = planOf([
      {
        collection: 'resources',
        fields: {
          name: 'Copywriter',
          unit: 'hours',
          rate: 8500,
          quantity: figures({ '2027-04': '6', '2027-05': '3.5' }),
          note: 'On Fridays',
        },
      },
      { collection: 'resources', fields: { name: 'Mailing tool' } },
    ]);
    renderReading(<BudgetReader block={{ key: 'budget', type: 'budget' }} section="budget" />, {
      document: plan,
    });
    const rows = within(screen.getByRole('table', { name: 'Resources' })).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Resource', 'Unit', 'Total quantity'],
      ['CopywriterOn Fridays', 'Hours', '9.5'],
      ['Mailing tool', '–', '–'],
    ]);
  });

  test('what is committed stands beside what is planned, and where a line has more than its plan, that too', async () => {
    const { user } = open();
    expect(screen.queryByText('committed')).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Estimate' }));
    const [first, second] = await screen.findAllByRole('textbox', { name: 'Committed' });
    await user.click(first as HTMLElement);
    await user.keyboard('3000{Enter}');
    expect((await screen.findByText('committed')).textContent).toBe('€3,000committed');
    await user.click(second as HTMLElement);
    await user.keyboard('620{Enter}');
    expect((await screen.findByText('of which above plan: €120')).parentElement?.textContent).toContain(
      '€3,620committed',
    );
    expect(screen.getByText('€120')).toBeDefined();
  });

  test('estimates, resources and what the lines are', async () => {
    const { user, fieldOf } = open();
    await user.click(screen.getByRole('tab', { name: 'Estimate' }));
    expect(screen.getByText('€3,933')).toBeDefined();
    await user.click(screen.getByRole('tab', { name: 'Resources' }));
    expect(screen.getAllByText(/€637.50/).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('tab', { name: 'Lines' }));
    const [impact] = screen.getAllByRole('textbox', { name: 'Expected effect' });
    await user.click(impact as HTMLElement);
    await user.keyboard('{Control>}a{/Control}70 bookings{Enter}');
    expect(fieldOf(search, 'expectedImpact')).toBe('70 bookings');
  });
});
