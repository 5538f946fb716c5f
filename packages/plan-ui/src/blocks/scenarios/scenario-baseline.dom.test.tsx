import type { Item, PlanDocument } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { scenarioId } from '../../testing/scenario-rows.ts';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { BudgetReader } from '../budget/budget-reader.tsx';
import { KpisReader } from '../kpis/kpis-reader.tsx';

standInForBrowser();

/** The plan whose chosen scenario costs what its own line says. */
function priced(document: PlanDocument): PlanDocument {
  const id = testId('all');
  const line: Item = {
    id,
    collection: 'scenarioCosts',
    parent: scenarioId('realistic'),
    order: 'V',
    fields: { label: 'All', amount: 987_600 },
    revisions: {},
  };
  return { ...document, items: new Map(document.items).set(id, line) };
}

test('a KPI says what the chosen scenario expects of it, and what its targets come to', async () => {
  const { user } = renderPlan(<DocumentEditor />, {
    document: onlySection(filledPlan({ periodEnd: '2027-05-31' }), 'kpis'),
    today: '2027-04-12',
  });
  expect(screen.queryByText(/Chosen scenario/)).toBeNull();
  await user.click(
    within(screen.getByRole('table', { name: 'KPIs' })).getByRole('button', { name: 'Show all months' }),
  );
  expect((await screen.findByText(/Chosen scenario/)).textContent).toBe('Chosen scenario 40 · Targets 310');
});

test('whoever reads KPIs and a budget finds the chosen scenario beside them', () => {
  const document = priced(filledPlan({}));
  const { unmount } = renderReading(<KpisReader block={{ key: 'kpis', type: 'kpis' }} section="kpis" />, {
    document,
  });
  expect(screen.getByText('Chosen scenario:', { exact: false }).textContent).toBe('Chosen scenario: 40');
  unmount();
  renderReading(<BudgetReader block={{ key: 'budget', type: 'budget' }} section="budget" />, { document });
  const name = screen.getByText('Chosen scenario');
  expect(name.parentElement?.textContent).toContain('9,876');
});

test('whoever keeps the budget sees there what was agreed', async () => {
  renderPlan(<DocumentEditor />, { document: onlySection(priced(filledPlan({})), 'budget') });
  expect((await screen.findByText('chosen scenario')).textContent).toContain('9,876');
});
