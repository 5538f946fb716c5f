import { evaluate } from '@kader/plan/evaluate';
import { guidedWay } from '@kader/plan/views';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { Outline } from '../outline/outline.tsx';
import { context, filledPlan, onlySection, planOf } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { Panel } from './panel.tsx';

standInForBrowser();

afterEach(cleanup);

const empty = () => onlySection(planOf([]), 'goals', 'strategy', 'approval');
const screenParts = (
  <>
    <Outline approvedVersion={null} difference={null} />
    <DocumentEditor />
    <Panel tab="guidance" onTabChange={() => undefined} />
  </>
);
const panel = () => within(screen.getByRole('tabpanel'));
const goals = '<sections.goals.title>';
const strategy = '<sections.strategy.title>';

it('says at the outline and in the panel where to go on, what is missing there, and how far the plan is', () => {
  renderPlan(screenParts, { document: empty() });
  const { done, next } = guidedWay(evaluate(empty(), context));
  expect(next?.section).toBe('goals');
  expect(screen.getByRole('button', { name: `Next step: ${goals}` })).toBeTruthy();
  expect(panel().getByRole('heading', { name: goals })).toBeTruthy();
  expect(panel().getByText('Step 1 of 3')).toBeTruthy();
  expect(panel().getByText('<sections.goals.guidance>')).toBeTruthy();
  expect(panel().getByText(/required fields? (is|are) still empty\.$/)).toBeTruthy();
  const progress = panel().getByRole('progressbar', { name: 'Sections complete' });
  expect(progress.getAttribute('aria-valuenow')).toBe(String(done));
  expect(progress.getAttribute('aria-valuetext')).toBe(`${done} of 3`);
});

it('says when enough is filled to work with the plan', async () => {
  const said = /^Usable already/;
  const plan = onlySection(filledPlan(), 'goals', 'strategy', 'approval');
  renderPlan(screenParts, { document: plan });
  expect(await panel().findByText(said)).toBeTruthy();
  cleanup();
  renderPlan(screenParts, { document: empty() });
  expect(panel().queryByText(said)).toBeNull();
});

it('goes to what is missing, and from step to step', async () => {
  const { user } = renderPlan(screenParts, { document: empty() });
  // Nothing is measured here, so the last section is the one in view, until focus goes elsewhere.
  expect(await panel().findByText('Step 3 of 3')).toBeTruthy();
  expect(panel().queryByRole('button', { name: /^Next section/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: `Next step: ${goals}` }));
  expect(await panel().findByText('Step 1 of 3')).toBeTruthy();
  expect(panel().queryByRole('button', { name: /^Previous section/ })).toBeNull();
  await user.click(panel().getByRole('button', { name: `Next section: ${strategy}` }));
  expect(await panel().findByText('Step 2 of 3')).toBeTruthy();
  expect(document.activeElement?.id).toBe('section-strategy');
  await user.click(panel().getByRole('button', { name: `Previous section: ${goals}` }));
  expect(await panel().findByText('Step 1 of 3')).toBeTruthy();
  await user.click(panel().getByRole('button', { name: 'Go to what is missing' }));
  const block = document.querySelector('[data-block="goals"]');
  await waitFor(() => expect(block?.contains(document.activeElement)).toBe(true));
});

it('leads nobody who only reads', () => {
  renderPlan(screenParts, { document: empty(), rights: { edit: false } });
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Next step/ })).toBeNull();
});
