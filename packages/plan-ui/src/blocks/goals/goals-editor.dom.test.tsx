import { promptRowId } from '@kader/plan/blocks';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, planId, planOf, type TestRow, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { GoalsReader } from './goals-reader.tsx';

standInForBrowser();

const bookings = testId('bookings');
const returning = testId('return');

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'goals');
  const view = renderPlan(<DocumentEditor />, { ...options, document });
  const titles = (document: PlanDocument = view.store.getState().view) =>
    rowsOf(document, 'goals').map(({ fields }) => (typeof fields.title === 'string' ? fields.title : ''));
  return { ...view, titles };
}

/** The row of a goal on the screen. */
function rowOf(title: RegExp): HTMLElement {
  return screen.getByRole('listitem', { name: title });
}
const titleBoxes = () => screen.getAllByRole('textbox', { name: 'Goal' }) as HTMLInputElement[];

test('how far a goal has come stands beside its target as soon as its KPI has figures', async () => {
  const kpi = (fields: object) => ({
    collection: 'kpis',
    fields: { name: 'Orders', goal: { id: testId('g') }, metric: 'leads', aggregation: 'last', ...fields },
  });
  const goal = {
    id: testId('g'),
    collection: 'goals',
    fields: { title: 'More orders', metric: 'leads', baseline: '20', target: '30' },
  };
  const actual = [{ id: '2027-03', order: 'V', value: '26' }];
  const { unmount } = open({ document: planOf([goal, kpi({ actual })]) });
  expect(await screen.findByText('Achieved: 60%')).toBeDefined();
  unmount();
  open({ document: planOf([goal, kpi({})]) });
  expect(screen.queryByText(/^Achieved/)).toBeNull();
});

describe('rows', () => {
  test('Enter in a title adds the next goal below, ready to type; it serves the only business goal', async () => {
    const { user, titles, store, server } = open();
    await user.click(titleBoxes()[0] as HTMLElement);
    await user.keyboard('{End}, sooner{Enter}Second{Enter}');
    await user.keyboard('Third');
    await user.tab();
    expect(titles()).toEqual([
      'More repairs booked through the site, sooner',
      'Second',
      'Third',
      'Customers come back within the year',
    ]);
    const second = rowsOf(store.getState().view, 'goals')[1];
    expect(second?.fields.businessGoal).toEqual({ id: testId('growth') });
    await waitFor(() => expect(titles(server.document)).toEqual(titles()));
  });

  test('Tab goes through a goal in reading order', async () => {
    const { user } = open();
    await user.click(titleBoxes()[0] as HTMLElement);
    const names: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await user.tab();
      names.push(document.activeElement?.getAttribute('aria-label') ?? null);
    }
    expect(names).toEqual(['Starting value', 'Target', 'Unit in words', 'Due date']);
  });

  test('deleting offers the way back; undoing brings the row back where it stood', async () => {
    const { user, titles } = open();
    const before = titles();
    await user.click(within(rowOf(/^goal 1/)).getByRole('button', { name: /^More: More repairs/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Delete/ }));
    const question = within(await screen.findByRole('dialog', { name: /^Delete “More repairs/ }));
    await user.click(question.getByRole('button', { name: 'Delete' }));
    expect(titles()).toEqual([before[1]]);
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { name: /^Delete “/ })).toBeNull();
      expect(document.activeElement).toBe(titleBoxes()[0]);
    });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(titles()).toEqual(before);
  });

  test('move by the menu and by the keys', async () => {
    const { user, titles } = open();
    const [first, second] = titles();
    await user.click(within(rowOf(/^goal 2/)).getByRole('button', { name: /^More:/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Move up/ }));
    expect(titles()).toEqual([second, first]);
    await user.click(screen.getByDisplayValue(second ?? ''));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual([first, second]);
    expect((document.activeElement as HTMLInputElement).value).toBe(second);
  });

  test('the first cannot move up, the last not down', async () => {
    const { user } = open();
    await user.click(within(rowOf(/^goal 1/)).getByRole('button', { name: /^More:/ }));
    expect((await screen.findByRole('menuitem', { name: /Move up/ })).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  test('duplicate with all they hold, and are kept within the agency', async () => {
    const { user, titles, store } = open();
    await user.click(titleBoxes()[0] as HTMLElement);
    await user.keyboard('{Control>}d{/Control}');
    expect(titles()).toHaveLength(3);
    const copy = rowsOf(store.getState().view, 'goals')[1];
    expect(copy?.fields).toEqual(store.getState().view.items.get(bookings)?.fields);
    await user.click(within(rowOf(/^goal 2/)).getByRole('button', { name: /^More:/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as internal' }));
    expect(within(rowOf(/^goal 2/)).getByText('Internal')).toBeDefined();
    expect(rowsOf(store.getState().view, 'goals')[1]?.fields.internal).toBe(true);
  });

  test('an empty plan says what to do, with one example and one button', async () => {
    const { user, titles } = open({ document: planOf([]) });
    expect(screen.getByText(/No goals yet/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add the first goal' }));
    await user.keyboard('More bookings{Enter}');
    expect(titles()).toEqual(['More bookings', '']);
  });
});

describe('from the library', () => {
  const suggestions = {
    tools: { entries: [] },
    goals: {
      entries: [
        {
          key: 'leads',
          name: 'Meer leads genereren',
          short: 'Leads',
          explanation: 'Meer mensen laten hun gegevens achter.',
          fields: {
            title: 'Generate more leads',
            metric: 'leads',
            unit: 'count',
            direction: 'up',
            department: 'marketing',
          },
        },
        {
          key: 'shop-traffic',
          name: 'Meer bezoekers',
          short: 'Verkeer',
          explanation: 'Meer bezoeken aan de webwinkel.',
          pairWithOutcome: true,
          fields: { title: 'Bring more visitors', metric: 'followers', department: 'marketing' },
        },
      ],
    },
  } as const;
  const trigger = () => screen.getByRole('combobox', { name: 'Add from the goal library' });

  test('a goal is found by typing and begins with what the library knows of it, in one step', async () => {
    const { user, titles, store, server } = open({ suggestions });
    await openList(user, trigger());
    await user.keyboard('leads{Enter}');
    expect(titles().at(-1)).toBe('Generate more leads');
    const added = rowsOf(store.getState().view, 'goals').at(-1);
    expect(added?.fields).toEqual({
      ...suggestions.goals.entries[0].fields,
      businessGoal: { id: testId('growth') },
    });
    await waitFor(() => expect(document.activeElement).toBe(titleBoxes().at(-1)));
    await waitFor(() => expect(server.log[0]?.changes).toHaveLength(1));
    act(() => store.undo());
    expect(titles()).not.toContain('Generate more leads');
  });

  test('says which one wants a KPI of results beside it, and is there for the first goal as well', async () => {
    const { user, titles } = open({ document: planOf([]), suggestions });
    await openList(user, trigger());
    await user.click(
      screen.getByRole('option', { name: /^Meer bezoekers.*Pair it with a KPI that shows results\.$/ }),
    );
    expect(titles()).toEqual(['Bring more visitors']);
  });

  test('is not offered where there is none, or to those who only read', () => {
    const { unmount } = open();
    expect(screen.queryByRole('combobox', { name: /goal library/ })).toBeNull();
    unmount();
    open({ suggestions, rights: { edit: false } });
    expect(screen.queryByRole('combobox', { name: /goal library/ })).toBeNull();
  });
});

describe('in groups', () => {
  const goalOf = (title: string, fields: TestRow['fields'] = {}): TestRow => ({
    id: testId(title),
    collection: 'goals',
    fields: { title, ...fields },
  });
  const goals = [
    goalOf('Alpha', { department: 'sales', dueDate: '2027-05-01' }),
    goalOf('Beta'),
    goalOf('Gamma', { department: 'marketing', dueDate: '2028-12-31' }),
    goalOf('Delta', { department: 'sales', dueDate: '2027-06-15' }),
  ];
  const show = (view: string) => screen.getByRole('button', { name: view });
  /** The groups on the screen: what each is called, and its goals. */
  const groups = () =>
    screen.getAllByRole('heading', { level: 4 }).map((heading) => {
      const group = within(heading.parentElement as HTMLElement);
      return [
        heading.textContent,
        ...group.getAllByRole('listitem', { name: /^goal/ }).map((row) => row.getAttribute('aria-label')),
      ];
    });

  test('by department or by term, those without one last; the plan keeps its order, the device the choice', async () => {
    const view = open({ document: planOf(goals) });
    await view.user.click(show('Department'));
    expect(groups()).toEqual([
      ['Marketing 11 goal', 'goal 3: Gamma'],
      ['Sales 22 goals', 'goal 1: Alpha', 'goal 4: Delta'],
      ['No department chosen 11 goal', 'goal 2: Beta'],
    ]);
    expect(screen.getByRole('heading', { name: 'Sales 2 goals' })).toBeDefined();
    await view.user.click(show('Term'));
    expect(groups()).toEqual([
      ['Short term 11 goal', 'goal 1: Alpha'],
      ['Medium term 11 goal', 'goal 4: Delta'],
      ['Long term 11 goal', 'goal 3: Gamma'],
      ['No term yet 11 goal', 'goal 2: Beta'],
    ]);
    expect(view.titles()).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(view.server.log).toEqual([]);
    view.unmount();
    const { user } = open({ document: planOf(goals) });
    expect(groups()).toHaveLength(4);
    await user.click(show('Ungrouped'));
    expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
  });

  test('up and down go past the neighbour in the group, by menu and by keys', async () => {
    const { user, titles } = open({ document: planOf(goals) });
    await user.click(show('Department'));
    await user.click(within(rowOf(/Delta$/)).getByRole('button', { name: /^More:/ }));
    expect((await screen.findByRole('menuitem', { name: /Move down/ })).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.click(screen.getByRole('menuitem', { name: /Move up/ }));
    expect(titles()).toEqual(['Delta', 'Alpha', 'Beta', 'Gamma']);
    await user.click(screen.getByDisplayValue('Delta'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Alpha', 'Delta', 'Beta', 'Gamma']);
  });

  test('a goal stays where somebody works in it, and goes to its group when they leave it', async () => {
    const { user, fieldOf } = open({ document: planOf(goals) });
    await user.click(show('Department'));
    const sales = () => groups().find(([name]) => name?.startsWith('Sales'));
    await user.click(within(rowOf(/Alpha$/)).getByRole('button', { name: /Sales$/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Support' }));
    await waitFor(() => expect(fieldOf(testId('Alpha'), 'department')).toBe('support'));
    expect(sales()).toEqual(['Sales 22 goals', 'goal 1: Alpha', 'goal 4: Delta']);
    await user.click(screen.getByDisplayValue('Gamma'));
    await waitFor(() => expect(sales()).toEqual(['Sales 11 goal', 'goal 4: Delta']));
    expect(groups().at(2)).toEqual(['Support 11 goal', 'goal 1: Alpha']);
  });

  test('Enter in a title adds a goal to the same department', async () => {
    const { user, titles, store } = open({ document: planOf(goals) });
    await user.click(show('Department'));
    await user.click(screen.getByDisplayValue('Alpha'));
    await user.keyboard('{Enter}Omega');
    await user.tab();
    expect(titles()).toEqual(['Alpha', 'Omega', 'Beta', 'Gamma', 'Delta']);
    expect(rowsOf(store.getState().view, 'goals')[1]?.fields.department).toBe('sales');
    expect(groups().find(([name]) => name?.startsWith('Sales'))).toHaveLength(4);
  });

  test('one goal makes none, and the client reads all in the order of the plan', () => {
    const { unmount } = open({ document: planOf(goals.slice(0, 1)) });
    expect(screen.queryByRole('button', { name: 'Department' })).toBeNull();
    unmount();
    renderReading(<GoalsReader block={{ key: 'goals', type: 'goals' }} section="goals" />, {
      document: onlySection(planOf(goals), 'goals'),
    });
    expect(screen.getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent)).toEqual([
      'Alpha',
      'Beta',
      'Gamma',
      'Delta',
    ]);
    expect(screen.getAllByText('Department: Sales')).toHaveLength(2);
    expect(screen.getByText('Term: Long term')).toBeDefined();
  });
});

describe('what follows from a goal', () => {
  const smart = (row: RegExp) => within(rowOf(row)).getByLabelText(/SMART/).getAttribute('aria-label') ?? '';

  test('the marks of SMART follow what is filled', async () => {
    const { user } = open();
    expect(smart(/^goal 1/)).toMatch(/^5 of 5/);
    expect(smart(/^goal 2/)).toMatch(/Time-bound: not yet/);
    const due = within(rowOf(/^goal 2/)).getByRole('textbox', { name: 'Due date' });
    await user.click(due);
    await user.keyboard('31 dec 2027{Enter}');
    await waitFor(() => expect(smart(/^goal 2/)).not.toMatch(/Time-bound/));
  });

  test('a letter of SMART that is not met leads to the field that it lacks, also by keyboard', async () => {
    const { user } = open();
    const row = within(rowOf(/^goal 2/));
    const letters = within(row.getByRole('group', { name: /SMART/ })).getAllByRole('button');
    expect(letters.map(({ textContent }) => textContent)).toEqual(['S', 'M', 'A', 'R', 'T']);
    row.getByRole('button', { name: 'Time-bound: not yet. Choose a due date.' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(row.getByRole('textbox', { name: 'Due date' })));
    await user.click(row.getByRole('button', { name: /^Accepted: not yet/ }));
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('acceptedBy'),
    );
    expect(within(rowOf(/^goal 1/)).queryByRole('group', { name: /SMART/ })).toBeNull();
  });

  test('the gravest finding stands at the row and leads to its field', async () => {
    const { user } = open();
    const badge = within(rowOf(/^goal 2/)).getByRole('button', {
      name: /Nothing measures goal 2 yet, and \d+ more/,
    });
    await user.click(badge);
    await waitFor(() =>
      expect(document.activeElement).toBe(within(rowOf(/^goal 2/)).getByRole('combobox', { name: 'Metric' })),
    );
  });

  test('the rest opens on demand; the term follows from the due date until somebody chooses another', async () => {
    const { user, fieldOf } = open();
    const row = within(rowOf(/^goal 1/));
    expect(row.queryByRole('combobox', { name: 'Term' })).toBeNull();
    await user.click(row.getByRole('button', { name: 'More about this goal' }));
    const term = row.getByRole('combobox', { name: 'Term' });
    expect(term.textContent).toBe('Medium term');
    await user.click(term);
    await user.click(await screen.findByRole('option', { name: 'Long term' }));
    expect(fieldOf(bookings, 'horizon')).toBe('long');
  });

  test('another unit keeps the numbers as they are read, and one undo takes all of it back', async () => {
    const { user, fieldOf, store } = open();
    const row = within(rowOf(/^goal 1/));
    await user.click(row.getByRole('button', { name: 'More about this goal' }));
    await user.click(row.getByRole('combobox', { name: 'Unit' }));
    await user.click(await screen.findByRole('option', { name: 'Percentage' }));
    expect([fieldOf(bookings, 'baseline'), fieldOf(bookings, 'target')]).toEqual(['1.4', '2.2']);
    expect((row.getByRole('textbox', { name: 'Target' }) as HTMLInputElement).value).toBe('220%');
    store.undo();
    expect([fieldOf(bookings, 'unit'), fieldOf(bookings, 'target')]).toEqual(['count', '220']);
  });

  test('a unit typed along with the target leaves the starting value as it is read', async () => {
    const goal = { id: testId('new'), collection: 'goals', fields: { title: 'New', baseline: '35' } };
    const { user, fieldOf, store } = open({ document: planOf([goal]) });
    const row = within(rowOf(/^goal 1/));
    await user.click(row.getByRole('textbox', { name: 'Target' }));
    await user.keyboard('40 %{Tab}');
    expect(['unit', 'baseline', 'target'].map((field) => fieldOf(goal.id, field))).toEqual([
      'percent',
      '0.35',
      '0.4',
    ]);
    act(() => store.undo());
    expect(['unit', 'baseline', 'target'].map((field) => fieldOf(goal.id, field))).toEqual([
      undefined,
      '35',
      undefined,
    ]);
  });

  test('a metric brings its unit and its direction', async () => {
    const { user, fieldOf } = open();
    await openList(user, within(rowOf(/^goal 2/)).getByRole('combobox', { name: 'Metric' }));
    await user.keyboard('cac{Enter}');
    expect(fieldOf(returning, 'metric')).toBe('customer-acquisition-cost');
    expect(fieldOf(returning, 'unit')).toBe('money');
    expect(fieldOf(returning, 'direction')).toBe('down');
    expect(fieldOf(returning, 'target')).toBe('4000');
  });
});

describe('people', () => {
  const owner = () => within(rowOf(/^goal 2/)).getByRole('combobox', { name: 'Owner' });

  test('one whom the plan names already is chosen without joining again', async () => {
    const { user, fieldOf, server } = open();
    await openList(user, owner());
    await user.keyboard('ola{Enter}');
    expect(fieldOf(returning, 'owner')).toBe(testId('ola'));
    await waitFor(() => expect(server.log[0]?.changes).toHaveLength(1));
  });

  test('a colleague joins the plan with their name', async () => {
    const { user, fieldOf, server } = open();
    const list = await openList(user, owner());
    expect(
      within(list)
        .getAllByRole('group')
        .map((group) => group.textContent),
    ).toHaveLength(3);
    await user.keyboard('ravi{Enter}');
    expect(fieldOf(returning, 'owner')).toBe(testId('ravi'));
    await waitFor(() =>
      expect(server.people).toContainEqual({ id: testId('ravi'), name: 'Ravi Santoro', kind: 'member' }),
    );
    expect(owner().textContent).toBe('Ravi Santoro');
  });

  test('a name that nobody has yet is added, shown at once and kept beside the document', async () => {
    const { user, server, store } = open();
    await openList(user, owner());
    await user.keyboard('Bo Ek');
    await user.click(await screen.findByRole('option', { name: 'Add “Bo Ek”' }));
    await waitFor(() => expect(owner().textContent).toBe('Bo Ek'));
    await waitFor(() => expect(server.people.map(({ name }) => name)).toContain('Bo Ek'));
    expect(JSON.stringify([...server.document.items.values()])).not.toContain('Bo Ek');
    act(() => store.undo());
    await waitFor(() => expect(owner().textContent).toBe('Who?'));
  });
});

describe('a conflict', () => {
  async function collide(options: { readonly remove?: boolean } = {}) {
    const view = open();
    view.transport.line = 'cut';
    const target = within(rowOf(/^goal 1/)).getByRole('textbox', { name: 'Target' });
    await view.user.click(target);
    await view.user.clear(target);
    await view.user.keyboard('300');
    await view.user.tab();
    const id = '01900000-0000-7000-8000-000000000001';
    const seen = { [`${bookings}.target`]: { seen: 0 } };
    view.server.apply(
      options.remove === true
        ? { id, changes: [{ op: 'item.remove', id: bookings }], base: {} }
        : { id, changes: [{ op: 'item.set', id: bookings, field: 'target', value: '250' }], base: seen },
      {},
      'Nadia',
    );
    view.transport.line = 'open';
    view.store.retry();
    const card = await screen.findByRole('alert');
    return { ...view, card: within(card) };
  }

  test('stands at its row with both values; mine is kept', async () => {
    const { card, user, server } = await collide();
    expect(rowOf(/^goal 1/).textContent).toContain('Both are kept until you choose.');
    expect(card.getByText('300')).toBeDefined();
    expect(card.getByText('250')).toBeDefined();
    await user.click(card.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(server.document.items.get(bookings)?.fields.target).toBe('300'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('or theirs is taken', async () => {
    const { card, user, server, fieldOf } = await collide();
    await user.click(card.getByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(fieldOf(bookings, 'target')).toBe('250');
    expect(server.document.items.get(bookings)?.fields.target).toBe('250');
  });

  test('with a deletion stands above the plan, since the row is gone; it can come back', async () => {
    const { card, user, titles, fieldOf } = await collide({ remove: true });
    expect(titles()).toHaveLength(1);
    await user.click(card.getByRole('button', { name: 'Restore the row' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(fieldOf(bookings, 'target')).toBe('300');
  });
});

describe('focus', () => {
  test('tells where it is: section, block, row and field', async () => {
    const told: object[] = [];
    const { user } = renderPlan(<DocumentEditor />, { onFocusTarget: (target) => told.push(target) });
    await user.click(within(rowOf(/^goal 2/)).getByRole('textbox', { name: 'Target' }));
    expect(told.at(-1)).toEqual({ section: 'goals', block: 'goals', item: returning, field: 'target' });
    await user.click(screen.getAllByRole('textbox', { name: 'Answer' })[0] as HTMLElement);
    expect(told.at(-1)).toEqual({
      section: 'strategy',
      block: 'route',
      item: promptRowId(planId, 'route', 'way'),
      field: 'answer',
    });
  });
});

test('without the right to edit, nothing offers a change', () => {
  open({ rights: { edit: false } });
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('combobox')).toEqual([]);
  expect(screen.queryByRole('button', { name: /Add|More:|Move:/ })).toBeNull();
  expect(screen.getAllByText('More repairs booked through the site').length).toBeGreaterThan(0);
});
