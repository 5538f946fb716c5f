import { rowsOf } from '@kader/plan/document';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { DocumentReader } from '../../document/document-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { decision, filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { ReadingOf, type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { scenarioId } from '../../testing/scenario-rows.ts';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { ActivityDetails } from '../activities/activity-details.tsx';

standInForBrowser();

const open = (options: RenderOptions = {}) =>
  renderPlan(<DocumentEditor />, { document: onlySection(filledPlan(), 'scenarios'), ...options });
const column = (name: string) => screen.getByRole('article', { name });

describe('scenarios while they are written', () => {
  test('stand side by side with what their names mean, also the one that nobody began', () => {
    open();
    for (const [name, meaning] of [
      ['Pessimistic', /dearest and most aggressive/],
      ['Realistic', /right moment/],
      ['Optimistic', /cheapest and least aggressive/],
    ] as const) {
      expect(within(column(name)).getByText(meaning)).toBeDefined();
    }
    expect(within(column('Pessimistic')).getByText('€15,000')).toBeDefined();
    expect(within(column('Optimistic')).getByText('0 of 7 parts')).toBeDefined();
  });

  test('the first cost line makes the scenario that it belongs to, by keyboard alone', async () => {
    const { user, store, server } = open();
    within(column('Optimistic')).getByRole('button', { name: 'Add a cost line' }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('Films for all');
    await user.tab();
    const costs = () => rowsOf(store.getState().view, 'scenarioCosts');
    await waitFor(() =>
      expect(costs().filter(({ parent }) => parent === scenarioId('optimistic'))).toMatchObject([
        { fields: { label: 'Films for all' } },
      ]),
    );
    expect(store.getState().view.items.get(scenarioId('optimistic'))?.fields).toEqual({ type: 'optimistic' });
    await waitFor(() => expect(server.document.items.get(scenarioId('optimistic'))).toBeDefined());
  });

  test('may bring more than the result by which they are compared', async () => {
    const { user, store } = open();
    await user.click(within(column('Realistic')).getByRole('button', { name: 'Add a further result' }));
    const results = within(column('Realistic')).getByRole('list', { name: 'Further results' });
    await user.click(within(results).getByRole('textbox', { name: 'Value' }));
    await user.keyboard('60');
    await user.tab();
    expect(rowsOf(store.getState().view, 'scenarioResults')).toMatchObject([
      { parent: scenarioId('realistic'), fields: { value: '60' } },
    ]);
  });

  test('lines move among those of their scenario', async () => {
    const { user, store } = open();
    const line = within(column('Pessimistic')).getByRole('button', { name: /Letters to every street/ });
    await user.click(line);
    await user.click(await screen.findByRole('menuitem', { name: /Move up/ }));
    const labels = rowsOf(store.getState().view, 'scenarioCosts').map(({ fields }) => fields.label);
    expect(labels).toEqual(['Letters to every street', 'Radio all summer']);
  });

  test('choosing one takes back the choice of another, and asks who chose', async () => {
    const { user, fieldOf } = open();
    expect(screen.getByText('This plan carries out the realistic scenario.')).toBeDefined();
    await user.click(within(column('Pessimistic')).getByRole('button', { name: 'Choose this scenario' }));
    expect(fieldOf(scenarioId('pessimistic'), 'chosen')).toBe(true);
    expect(fieldOf(scenarioId('pessimistic'), 'chosenOn')).toBeDefined();
    expect(fieldOf(scenarioId('realistic'), 'chosen')).toBeUndefined();
    expect(fieldOf(scenarioId('realistic'), 'chosenReason')).toBeUndefined();
    expect(await screen.findByText('This plan carries out the pessimistic scenario.')).toBeDefined();
    await user.click(within(column('Pessimistic')).getByRole('button', { name: 'Withdraw the choice' }));
    expect(await screen.findByText('No scenario has been chosen yet.')).toBeDefined();
    expect(fieldOf(scenarioId('pessimistic'), 'chosenOn')).toBeUndefined();
    // The keyboard goes on from where the choice stood.
    await user.tab();
    expect(document.activeElement).toBe(
      within(column('Pessimistic')).getByRole('button', { name: 'Choose this scenario' }),
    );
  });

  test('one that does not exist yet comes into being by being chosen', async () => {
    const { user, store } = open({ document: onlySection(planOf([]), 'scenarios') });
    await user.click(within(column('Optimistic')).getByRole('button', { name: 'Choose this scenario' }));
    expect(store.getState().view.items.get(scenarioId('optimistic'))?.fields).toMatchObject({
      type: 'optimistic',
      chosen: true,
    });
  });

  test('a switch shows one of them where there is no room for three', async () => {
    const { user } = open();
    const choice = screen.getByRole('group', { name: 'Scenario shown' });
    await user.click(within(choice).getByRole('button', { name: 'Optimistic' }));
    expect(within(choice).getByRole('button', { name: 'Optimistic' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(column('Optimistic').className).not.toContain('hidden');
    expect(column('Realistic').className).toContain('hidden');
  });
});

test.each([
  ['a plan with scenarios', filledPlan(), 1],
  ['a plan without', onlySection(filledPlan(), 'activities'), 0],
])('an activity of %s says or does not say in which it is', (_what, document, fields) => {
  const [activity] = rowsOf(document, 'activities');
  renderPlan(activity === undefined ? null : <ActivityDetails activity={activity} />, { document });
  expect(screen.queryAllByRole('combobox', { name: /Scenarios/ })).toHaveLength(fields);
});

test('what is told of a scenario names it by its type, in the language of the screen', () => {
  function Title() {
    const title = useRowTitle(scenarioId('realistic'));
    return <p>{`${title?.text} ${title?.isContent}`}</p>;
  }
  renderPlan(<Title />, { locale: 'sv' });
  expect(screen.getByText('Realistiskt false')).toBeDefined();
});

test('a reader sees which one is carried out, who chose it and why, and a dash for what nobody wrote', () => {
  renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'scenarios') });
  expect(screen.getByText('This plan carries out the realistic scenario.')).toBeDefined();
  const realistic = within(column('Realistic'));
  expect(realistic.getByText('Ola Nyberg')).toBeDefined();
  expect(realistic.getByText('The workshop cannot take more.')).toBeDefined();
  expect(realistic.getByText('Which calls to expect')).toBeDefined();
  expect(within(column('Pessimistic')).getByText('Radio all summer')).toBeDefined();
  expect(within(column('Pessimistic')).getAllByText('–').length).toBeGreaterThan(3);
  expect(screen.queryByRole('article', { name: 'Optimistic' })).toBeNull();
});

describe('the choice on a version', () => {
  const read = (choosing: RenderOptions['choosing']) =>
    renderReading(<DocumentReader />, { document: onlySection(filledPlan(), 'scenarios'), choosing });

  test('is offered at each scenario but the chosen one, and made by keyboard', async () => {
    const chosen: string[] = [];
    read({ onChoose: (type) => chosen.push(type) });
    expect(within(column('Realistic')).queryByRole('button')).toBeNull();
    within(column('Pessimistic')).getByRole('button', { name: 'Choose this scenario' }).focus();
    await userEvent.setup().keyboard('{Enter}');
    expect(chosen).toEqual(['pessimistic']);
  });

  test('takes the focus of the button by which it was made, and none from elsewhere', () => {
    const made = { ...decision, kind: 'chooseScenario', scenario: 'pessimistic' } as const;
    const Version = ({ choosing }: Pick<RenderOptions, 'choosing'>) => (
      <ReadingOf document={onlySection(filledPlan(), 'scenarios')} choosing={choosing}>
        <DocumentReader />
      </ReadingOf>
    );
    const { rerender } = render(<Version choosing={{ made }} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Version choosing={{ onChoose: () => undefined }} />);
    within(column('Pessimistic')).getByRole('button', { name: 'Choose this scenario' }).focus();
    rerender(<Version choosing={{ made }} />);
    expect(document.activeElement?.textContent).toContain('Ola Nyberg');
    expect(column('Pessimistic').contains(document.activeElement)).toBe(true);
  });

  test('stands at its scenario, with who made it, when and why, in place of what the plan says', () => {
    const note = 'Now or never.\nThe others wait.';
    read({
      made: { ...decision, kind: 'chooseScenario', scenario: 'pessimistic', role: 'executive', note },
    });
    expect(screen.getByText('This plan carries out the pessimistic scenario.')).toBeDefined();
    const pessimistic = within(column('Pessimistic'));
    expect(pessimistic.getByText('Chosen')).toBeDefined();
    expect(pessimistic.getByText('Ola Nyberg, Executive', { exact: false })).toBeDefined();
    expect(pessimistic.getByText(/Now or never/).getAttribute('lang')).toBe('en');
    expect(within(column('Realistic')).queryByText('The workshop cannot take more.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Choose this scenario' })).toBeNull();
  });

  test('stands in the record of the approval', () => {
    const choice = { ...decision, kind: 'chooseScenario', scenario: 'optimistic', note: 'Enough.' } as const;
    renderReading(<DocumentReader />, {
      document: onlySection(filledPlan(), 'approval'),
      decisions: [{ ...decision, at: choice.at }, choice],
    });
    const [approved, chosen] = screen.getAllByRole('listitem');
    expect(approved?.textContent).toContain('Approved');
    expect(chosen?.textContent).toContain('Optimistic scenario chosen');
    expect(chosen?.textContent).toContain('Enough.');
  });
});

describe('the goal extract', () => {
  test('takes phases and messages, and its cost from the budget', async () => {
    const { user, store } = open();
    const times = within(screen.getByRole('region', { name: 'Timing' }));
    await user.click(times.getByRole('button', { name: 'Add a phase' }));
    await user.keyboard('Letters');
    await user.tab();
    const phases = rowsOf(store.getState().view, 'extractPhases');
    expect(phases.map(({ fields, block }) => [fields.name, block])).toEqual([
      ['Booking online', 'goalExtract'],
      ['Letters', 'goalExtract'],
    ]);
    const costs = within(screen.getByRole('region', { name: 'Costs' }));
    expect(costs.getByText('Nothing is planned in the budget yet.')).toBeDefined();
    expect(costs.queryByRole('textbox')).toBeNull();
  });

  test('reads as one page', () => {
    const document = onlySection(filledPlan(), 'scenarios', 'budget');
    renderReading(<DocumentReader />, { document });
    const costs = within(screen.getByRole('region', { name: 'Costs' }));
    expect(costs.getByText('Follows from the budget.')).toBeDefined();
    const quality = within(screen.getByRole('region', { name: 'Quality control' }));
    expect(quality.getByText('Ines Vlaar')).toBeDefined();
    expect(document.items.get(testId('extract phase'))?.fields.name).toBe('Booking online');
    expect(screen.getByText('Booking online')).toBeDefined();
  });
});
