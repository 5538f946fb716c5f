import { orderBetween } from '@kader/plan/canonical';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'activities');
  const view = renderPlan(<DocumentEditor />, { ...options, document });
  const titles = (now: PlanDocument = view.store.getState().view) =>
    rowsOf(now, 'activities').map(({ fields }) => (typeof fields.title === 'string' ? fields.title : ''));
  return { ...view, titles };
}

const spring = testId('springCheck');
const show = (name: string) => screen.getByRole('button', { name });

describe('the three views', () => {
  test('show one list; the choice is kept on the device', async () => {
    const { user, unmount } = open();
    expect(screen.getByRole('listitem', { name: /activity 2.*Spring check/i })).toBeDefined();
    await user.click(show('Board'));
    expect(screen.getByRole('region', { name: 'Campaign or period' })).toBeDefined();
    await user.click(show('Timeline'));
    expect(screen.getByRole('region', { name: 'Timeline of activities' })).toBeDefined();
    unmount();
    open();
    expect(screen.getByRole('region', { name: 'Timeline of activities' })).toBeDefined();
  });

  test('open as the template says', () => {
    const plan = onlySection(filledPlan(), 'activities');
    const sections = plan.structure.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, settings: { view: 'board' as const } })),
    }));
    open({ document: { ...plan, structure: { ...plan.structure, sections } } });
    expect(screen.getByRole('region', { name: 'Topical moment' })).toBeDefined();
  });

  test('an empty block says what to do', async () => {
    const { user, titles } = open({ document: planOf([]) });
    await user.click(screen.getByRole('button', { name: 'Add the first activity' }));
    expect(titles()).toEqual(['']);
  });
});

describe('the table', () => {
  test('the rest of a row opens in place, by its layer', async () => {
    const { user } = open();
    const row = screen.getByRole('listitem', { name: /First night of frost/ });
    expect(within(row).queryByText('Ceiling')).toBeNull();
    await user.click(within(row).getByRole('button', { name: 'More about this activity' }));
    expect(within(row).getByText('Ceiling')).toBeDefined();
    expect(within(row).queryByText('After the campaign')).toBeNull();
  });

  test('the menu moves a row to another layer, status or stage, and makes another like it', async () => {
    const { user, fieldOf, titles } = open();
    // The pointer's way through a submenu needs sizes, which there are none of here.
    const choose = async (line: string) => {
      fireEvent.click(await screen.findByRole('menuitem', { name: line }));
      await waitFor(() => expect(screen.queryByRole('menuitem', { name: line })).toBeNull());
    };
    const openMenu = async (line: string) => {
      screen.getByRole('button', { name: 'More: Spring check in five workshops' }).focus();
      await user.keyboard('{Enter}');
      return await screen.findByRole('menuitem', { name: line });
    };
    const moveTo = async (what: string, place: string) => {
      const line = await openMenu(`Move to: ${what}`);
      act(() => line.focus());
      await user.keyboard('{ArrowRight}');
      await choose(place);
    };
    await moveTo('Layer', 'Topical moment');
    expect(fieldOf(spring, 'layer')).toBe('moment');
    await moveTo('Stage', 'Loyal');
    expect(fieldOf(spring, 'stage')).toEqual({ id: testId('stage Loyal') });
    await moveTo('Status', 'No status yet');
    expect(fieldOf(spring, 'status')).toBeUndefined();
    await openMenu('Duplicate');
    await choose('Duplicate');
    expect(titles().filter((title) => title.startsWith('Spring'))).toHaveLength(2);
  });
});

describe('the board', () => {
  test('has a column per layer, status or stage, and one for what has none', async () => {
    const { user } = open();
    await user.click(show('Board'));
    const cards = (column: string) =>
      within(screen.getByRole('region', { name: column }))
        .queryAllByRole('listitem', { name: /^Card/ })
        .map((card) => card.getAttribute('aria-label'));
    expect(cards('Always-on base')).toEqual(['Card: A letter every second Thursday']);
    expect(cards('No layer yet')).toEqual(['Card: Something with film']);
    await user.click(show('Status'));
    expect(cards('Running')).toEqual(['Card: A letter every second Thursday']);
    expect(cards('Done')).toEqual([]);
    await user.click(show('Stage'));
    expect(cards('Reach')).toEqual(['Card: A letter every second Thursday']);
  });

  test('Alt and an arrow move a card past the one that is seen beside it', async () => {
    const { user, store } = open();
    await user.click(show('Board'));
    const cards = () =>
      within(screen.getByRole('region', { name: 'Campaign or period' }))
        .getAllByRole('listitem', { name: /^Card/ })
        .map(({ dataset }) => dataset.item);
    const [first = '', second = ''] = cards();
    const order = (id = '') => store.getState().view.items.get(id)?.order ?? '';
    // Between the two stands, in the list of all, a card of another column.
    const [other] = screen.getAllByRole('listitem', { name: 'Card: A letter every second Thursday' });
    const between = orderBetween(order(first), order(second));
    act(() => void store.change([{ op: 'item.move', id: other?.dataset.item ?? '', order: between }]));
    const card = screen.getByRole('listitem', { name: 'Card: Spring check in five workshops' });
    act(() => within(card).getByRole('textbox').focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(cards()).toEqual([second, first]);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(cards()).toEqual([first, second]);
  });

  test('cards open in place', async () => {
    const { user } = open();
    await user.click(show('Board'));
    const card = screen.getByRole('listitem', { name: 'Card: Winter storage' });
    await user.click(within(card).getByRole('button', { name: 'More about this activity' }));
    expect(within(card).getByText('Funnel stage')).toBeDefined();
  });
});

describe('the timeline', () => {
  async function timeline() {
    const view = open();
    await view.user.click(show('Timeline'));
    return view;
  }

  test('arrow keys move a bar and its end; the way back takes them together', async () => {
    const { user, fieldOf, store } = await timeline();
    screen.getByRole('slider', { name: /^Spring check/ }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect([fieldOf(spring, 'start'), fieldOf(spring, 'end')]).toEqual(['2027-03-17', '2027-04-20']);
    screen.getByRole('slider', { name: 'Last day of Spring check in five workshops' }).focus();
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect([fieldOf(spring, 'start'), fieldOf(spring, 'end')]).toEqual(['2027-03-17', '2027-04-13']);
    store.undo();
    store.undo();
    expect([fieldOf(spring, 'start'), fieldOf(spring, 'end')]).toEqual(['2027-03-15', '2027-04-18']);
  });

  test('a base without an end runs on; what has no dates says so', async () => {
    await timeline();
    expect(screen.getByRole('listitem', { name: /letter.*no end/ })).toBeDefined();
    expect(screen.getByRole('listitem', { name: 'Something with film: no dates yet' })).toBeDefined();
    expect(screen.getByRole('listitem', { name: /frost: when the chance comes/ })).toBeDefined();
    expect(screen.queryByRole('slider', { name: /film/ })).toBeNull();
  });

  test('without a period there is nothing to draw on', async () => {
    const plan = onlySection(filledPlan(), 'activities');
    const header = plan.items.get(plan.id);
    const items = new Map(plan.items);
    if (header !== undefined) {
      items.set(plan.id, { ...header, fields: { title: 'Plan' } });
    }
    const { user } = open({ document: { ...plan, items } });
    await user.click(show('Timeline'));
    expect(screen.getByText(/first and last day of the plan/)).toBeDefined();
  });
});

test('who may not edit moves nothing', async () => {
  const { user } = open({ rights: { edit: false } });
  await user.click(show('Timeline'));
  expect(screen.queryByRole('slider')).toBeNull();
});

describe('the client reads activities by layer', () => {
  function read(view?: 'table' | 'timeline') {
    const document = onlySection(filledPlan(), 'activities');
    const sections = document.structure.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({
        ...block,
        settings: view === undefined ? {} : { view },
      })),
    }));
    renderReading(<DocumentReader />, {
      document: { ...document, structure: { ...document.structure, sections } },
    });
  }
  const title = 'Spring check in five workshops';
  const line = () => screen.queryByText(title, { selector: 'li *' })?.closest('li')?.textContent;
  const facts = () => screen.queryByRole('row', { name: new RegExp(title) })?.textContent;

  test('in a block set as timeline with their days, in one line', () => {
    read('timeline');
    expect(line()).toContain('15 Mar – 18 Apr 2027');
    expect(line()).not.toContain('Search advertising');
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('in a block set as table with what they are about', () => {
    read('table');
    expect(facts()).toContain('Search advertising');
    expect(facts()).toContain('15 Mar – 18 Apr 2027');
    expect(line()).toBeUndefined();
    expect(screen.getByRole('rowheader', { name: /Campaign or period/ })).toBeDefined();
  });

  test('in both ways where the template says nothing', () => {
    read();
    expect(line()).toBeDefined();
    expect(facts()).toBeDefined();
  });
});
