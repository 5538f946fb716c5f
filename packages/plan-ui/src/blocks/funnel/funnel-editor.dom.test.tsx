import { singleRowId } from '@kader/plan/blocks';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { filledPlan, onlySection, planId, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const economics = singleRowId(planId, 'funnel', 'funnelEconomics');

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'funnel');
  const view = renderPlan(<DocumentEditor />, { ...options, document });
  const stages = (from: PlanDocument = view.store.getState().view) =>
    rowsOf(from, 'funnelStages').map(({ fields }) => fields);
  return { ...view, stages };
}

const drawing = () => within(screen.getByRole('figure', { name: 'Funnel' }));
/** What the drawing says, as one reads it. */
const drawn = () =>
  drawing()
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

describe('forwards', () => {
  test('volumes, the bottleneck and the revenue follow from what is typed', async () => {
    const { user, fieldOf } = open();
    expect(drawn()).toEqual([
      expect.stringContaining('40,000'),
      expect.stringContaining('2,400'),
      expect.stringContaining('288'),
      expect.stringContaining('72'),
    ]);
    expect(drawn()[1]).toContain('8% is usual');
    expect(screen.getByText('€6,480')).toBeDefined();
    const rate = drawing().getAllByRole('textbox', { name: 'Rate' })[0] as HTMLElement;
    await user.clear(rate);
    await user.type(rate, '12{Enter}');
    expect(fieldOf(testId('stage Engage'), 'rate')).toBe('0.12');
    await waitFor(() => expect(drawn()[3]).toContain('144'));
    expect(drawn()[1]).not.toContain('usual');
    expect(screen.getByText('€12,960')).toBeDefined();
  });

  test('says its scale, and what to type while nothing can be drawn', () => {
    const { unmount } = open();
    expect(screen.getByText(/square root/)).toBeDefined();
    unmount();
    open({ document: planOf([{ collection: 'funnelStages', fields: { name: 'Visit' } }]) });
    expect(screen.getByText(/Type the volume of the first stage/)).toBeDefined();
  });

  test('shows the same figures as a table', async () => {
    const { user } = open();
    await user.click(screen.getByRole('switch', { name: 'As table' }));
    const rows = within(screen.getByRole('table', { name: 'Funnel' })).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[3]?.textContent).toMatch(/^Convert288/);
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('back from a goal', () => {
  test('a goal says what the first stage needs; taking that over is one change that can be undone', async () => {
    const { user, fieldOf, store } = open();
    await user.click(screen.getByRole('button', { name: 'Back from a goal' }));
    const panel = within(screen.getByRole('region', { name: 'Back from a goal' }));
    expect(panel.getByText(/For 220 at Convert, 30,556 are needed at Reach/)).toBeDefined();
    expect(panel.getByText(/At 8% for Engage, 22,917 would be enough/)).toBeDefined();
    const before = store.getState().undo.undo.length;
    await user.click(panel.getByRole('button', { name: 'Use as volume' }));
    expect(fieldOf(testId('stage Reach'), 'volume')).toBe('30556');
    expect(store.getState().undo.undo.length).toBe(before + 1);
    expect(panel.getByText(/That is what you have now/)).toBeDefined();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(fieldOf(testId('stage Reach'), 'volume')).toBe('40000');
  });

  test('a goal is counted at its own stage unless the planner says at which', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Back from a goal' }));
    const panel = within(screen.getByRole('region', { name: 'Back from a goal' }));
    await user.click(panel.getByRole('combobox', { name: 'counted at' }));
    await user.click(await screen.findByRole('option', { name: 'Loyal' }));
    expect(await panel.findByText(/For 220 at Loyal, 122,223 are needed at Reach/)).toBeDefined();
  });

  test('a number of one’s own, at any stage; without a number it asks for one', async () => {
    const { user } = open({ document: onlySection(filledPlan(), 'funnel') });
    await user.click(screen.getByRole('button', { name: 'Back from a goal' }));
    await user.click(screen.getByRole('combobox', { name: 'Goal' }));
    await user.click(await screen.findByRole('option', { name: 'A number of my own' }));
    const panel = within(screen.getByRole('region', { name: 'Back from a goal' }));
    expect(panel.getByText('Choose a goal or type a number.')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Wanted number' }), '100');
    expect(panel.getByText(/55,556 are needed at Reach/)).toBeDefined();
  });

  test('says what budget that takes at what a conversion costs now, beside what is planned', async () => {
    const month = (value: string) => [seriesEntry('2026-02', value)];
    const { user } = open({
      document: planOf([
        { collection: 'funnelStages', fields: { name: 'Visit', volume: '1000' } },
        { collection: 'funnelStages', fields: { name: 'Buy', rate: '0.02' } },
        {
          collection: 'kpis',
          fields: { name: 'CPA', metric: 'cost-per-action', unit: 'money', actual: month('4500') },
        },
        { collection: 'budgetLines', fields: { label: 'Search', plan: month('120000') } },
      ]),
    });
    await user.click(screen.getByRole('button', { name: 'Back from a goal' }));
    await user.type(screen.getByRole('textbox', { name: 'Wanted number' }), '40');
    expect(
      await screen.findByText(/costs €45, .* takes a budget of €1,800\. €1,200 is planned/),
    ).toBeDefined();
    const at = screen.getByRole('combobox', { name: 'counted at' });
    await user.click(at);
    await user.click(await screen.findByRole('option', { name: 'Visit' }));
    expect(await screen.findByText(/comes to €1\.20 per person at Visit, .* of €48\./)).toBeDefined();
  });

  test('a missing rate is said', async () => {
    const { user } = open({
      document: planOf([
        { collection: 'funnelStages', fields: { name: 'Visit', volume: '10' } },
        { collection: 'funnelStages', fields: { name: 'Buy' } },
      ]),
    });
    await user.click(screen.getByRole('button', { name: 'Back from a goal' }));
    await user.type(screen.getByRole('textbox', { name: 'Wanted number' }), '5');
    expect(screen.getByText(/Fill in the rates/)).toBeDefined();
  });
});

describe('sets of stages', () => {
  async function choose(user: ReturnType<typeof open>['user'], trigger: RegExp, set: string) {
    await user.click(screen.getByRole('button', { name: trigger }));
    await user.click(await screen.findByRole('menuitem', { name: set }));
  }

  test('write their names in the language of the plan, whatever that of the screen', async () => {
    const { user, stages, fieldOf } = open({ document: planOf([], { locale: 'ru' }) });
    await choose(user, /Use a set/, 'RACE');
    expect(stages()).toEqual(['Охват', 'Взаимодействие', 'Конверсия', 'Удержание'].map((name) => ({ name })));
    expect(fieldOf(economics, 'stageSet')).toBe('race');
  });

  test('keep the figures of the stages they rename, and what is written at those left over', async () => {
    const { user, stages, store } = open();
    const [first] = stages();
    await choose(user, /Set of stages/, 'AIDA');
    expect(stages()[0]).toEqual({ ...first, name: 'Attention' });
    expect(stages().map(({ name }) => name)).toEqual(['Attention', 'Interest', 'Desire', 'Action']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(rowsOf(store.getState().view, 'funnelStages').map(({ fields }) => fields.name)).toEqual([
      'Reach',
      'Engage',
      'Convert',
      'Loyal',
    ]);
  });
});

test('stages move by the menu, and the drawing with them', async () => {
  const { user, stages } = open();
  const row = screen.getByRole('listitem', { name: /^stage 2/ });
  await user.click(within(row).getByRole('button', { name: /^More: Engage/ }));
  await user.click(await screen.findByRole('menuitem', { name: /Move down/ }));
  expect(stages().map(({ name }) => name)).toEqual(['Reach', 'Convert', 'Engage', 'Loyal']);
  expect(drawn()[1]).toContain('4,800');
});

test('what a customer is worth is read beside what it costs to win one, as far as the plan knows', async () => {
  const kpi = (metric: string, figure: string) => ({
    collection: 'kpis',
    fields: { name: metric, metric, unit: 'money', actual: [seriesEntry('2027-03', figure)] },
  });
  const brings = {
    id: economics,
    collection: 'funnelEconomics',
    block: 'funnel',
    fields: { aov: 6000, ordersPerCustomerYear: '4', grossMargin: '0.45' },
  };
  const { unmount } = open({ document: planOf([brings]) });
  expect((await screen.findByText('Break-even ROAS')).parentElement?.textContent).toBe('Break-even ROAS2.22');
  expect(screen.queryByText(/Payback period/)).toBeNull();
  unmount();
  const known = [kpi('customer-acquisition-cost', '15000'), kpi('customer-lifetime-value', '43200')];
  open({ document: planOf([brings, ...known]) });
  expect((await screen.findByText(/Payback period/)).parentElement?.textContent).toContain('16.7 months');
  expect(screen.getByText(/Lifetime value to acquisition cost/).parentElement?.textContent).toContain(
    '2.88×',
  );
  expect(screen.getByText('A common rule of thumb is 3× or more.')).toBeDefined();
});

test('a reader sees the drawing without anything to type, and may have it as a table', async () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'funnel') });
  expect(drawn()[3]).toContain('72');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('See what it costs first')).toBeDefined();
  expect(screen.getByRole('switch', { name: 'As table' })).toBeDefined();
});

test('a reader sees what a customer brings before there are stages', () => {
  const fields = (written: Readonly<Record<string, FieldValue>>) =>
    onlySection(
      planOf([{ id: economics, collection: 'funnelEconomics', block: 'funnel', fields: written }]),
      'funnel',
    );
  const { unmount } = renderReading(<DocumentReader />, { document: fields({ grossMargin: '0.45' }) });
  expect(screen.getByText('Break-even ROAS').parentElement?.textContent).toBe('Break-even ROAS2.22');
  expect(screen.queryByRole('switch')).toBeNull();
  unmount();
  renderReading(<DocumentReader />, { document: fields({}) });
  expect(screen.queryByText(/ROAS/)).toBeNull();
});
