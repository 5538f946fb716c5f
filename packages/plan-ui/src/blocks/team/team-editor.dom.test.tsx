import { raciId } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { planId } from '../../testing/example-ids.ts';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { TeamEditor } from './team-editor.tsx';
import { TeamReader } from './team-reader.tsx';

standInForBrowser();

const block = { key: 'team', type: 'team' };
const few = (document: PlanDocument) => onlySection(document, 'team', 'goals', 'budget', 'kpis', 'follow');
const open = (document = filledPlan()) =>
  renderPlan(<TeamEditor block={block} section="team" />, { document: few(document) });
const section = (name: string) =>
  within(screen.getByRole('rowheader', { name: `<sections.${name}.title>` }).closest('tr') as HTMLElement);

describe('the team', () => {
  test('lists who is who and what they do', () => {
    open();
    const member = within(screen.getByRole('listitem', { name: 'team member 1: Writes the plan' }));
    expect(member.getByRole('combobox', { name: 'Part in decisions' }).textContent).toContain('Plan author');
    expect(screen.getByText(/24 hours a month available/)).toBeDefined();
  });

  test('says for each section whether exactly one person answers', () => {
    open();
    expect(section('goals').getByText('one')).toBeDefined();
    expect(section('budget').getByText('2 people')).toBeDefined();
    expect(section('kpis').getByText('nobody')).toBeDefined();
    expect(section('follow').getAllByText('–').length).toBeGreaterThan(0);
  });

  test('a letter is chosen from a list by keyboard, and taken back', async () => {
    const { user, fieldOf } = open();
    const id = raciId(planId, testId('director'), 'kpis');
    const cell = () => section('kpis').getByRole('combobox', { name: '<sections.kpis.title>: Ola Nyberg' });
    cell().focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('option', { name: /^A ?Accountable/ }));
    expect([fieldOf(id, 'letter'), fieldOf(id, 'section')]).toEqual(['a', 'kpis']);
    expect(await section('kpis').findByText('one')).toBeDefined();
    await user.click(cell());
    await user.click(await screen.findByRole('option', { name: 'Leave empty' }));
    expect(fieldOf(id, 'letter')).toBeUndefined();
  });

  test('who does the work on the whole is kept even before anybody is named', async () => {
    const { user, store } = open(planOf([]));
    await user.click(screen.getByRole('combobox', { name: 'Operating model' }));
    await user.click(await screen.findByRole('option', { name: 'Mix' }));
    expect([...store.getState().view.items.values()].map(({ fields }) => fields.operatingModel)).toContain(
      'mix',
    );
    expect(screen.getByRole('button', { name: 'Add the first team member' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('the client reads members and only the sections in which somebody has a part; never a rate', () => {
  renderReading(<TeamReader block={block} section="team" />);
  expect(screen.getByText('Keeps the plan up to date')).toBeDefined();
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  expect(screen.queryByText(/95/)).toBeNull();
});
