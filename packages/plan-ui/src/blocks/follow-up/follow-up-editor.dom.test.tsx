import { isEntries } from '@kader/plan/fields';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { openList } from '../../testing/open-list.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { FollowUpReader } from './follow-up-reader.tsx';

standInForBrowser();

const review = testId('review');

function open(options: RenderOptions = {}) {
  return renderPlan(<DocumentEditor />, {
    document: onlySection(filledPlan(), 'follow'),
    today: '2027-04-12',
    context: { today: '2027-04-12' },
    ...options,
  });
}

const meeting = () => screen.getByRole('listitem', { name: /^meeting 1: Monthly review/ });

describe('follow-up', () => {
  test('says for each row when it comes next, month ends kept', () => {
    open();
    expect(within(meeting()).getByText('Next: 30 Apr 2027')).toBeDefined();
    expect(screen.getByText('Next: 5 Jul 2027')).toBeDefined();
  });

  test('a meeting is noted as held at a click, and counted', async () => {
    const { user, fieldOf } = open();
    await user.click(within(meeting()).getByRole('button', { name: 'Held today' }));
    expect([fieldOf(review, 'lastHeld'), fieldOf(review, 'held')]).toEqual(['2027-04-12', '1']);
    expect(within(meeting()).queryByRole('button', { name: 'Held today' })).toBeNull();
  });

  test('names its attendees, and lets others of the agency join', async () => {
    const { user, fieldOf, store } = open();
    const field = within(meeting()).getByRole('combobox', { name: /Attendees/ });
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: /Ravi Santoro/ }));
    const stored = fieldOf(review, 'attendees');
    expect(isEntries(stored) ? stored.map(({ id }) => id) : []).toEqual([
      testId('ines'),
      testId('ola'),
      testId('ravi'),
    ]);
    expect(store.getState().view.items.get(testId('ravi'))?.collection).toBe('people');
  });

  test('takes a new name by typing it, who joins the people of the plan', async () => {
    const { user, fieldOf, store, server } = open();
    await openList(user, within(meeting()).getByRole('combobox', { name: /Attendees/ }));
    await user.keyboard('Nadia Verhulst{Enter}');
    const stored = fieldOf(review, 'attendees');
    const [newcomer = ''] = isEntries(stored) ? stored.slice(-1).map(({ id }) => id) : [];
    expect(store.getState().view.items.get(newcomer)).toMatchObject({
      collection: 'people',
      fields: { kind: 'outside' },
    });
    await waitFor(() =>
      expect(server.people).toContainEqual(expect.objectContaining({ id: newcomer, name: 'Nadia Verhulst' })),
    );
    expect(await screen.findByRole('option', { name: /Nadia Verhulst/, selected: true })).toBeDefined();
    // What was typed has become a choice: the list is whole again.
    expect(screen.getByRole('option', { name: /Ravi Santoro/ })).toBeDefined();
  });

  test('a report goes to people whom the plan names; who else reads it stays as it was written', async () => {
    const report = testId('report');
    const fields = { name: 'Letter', audience: 'The four shops' };
    const { user, fieldOf } = open({
      document: onlySection(planOf([{ id: report, collection: 'reports', fields }]), 'follow'),
    });
    const row = within(screen.getByRole('listitem', { name: /^report 1: Letter/ }));
    await user.click(row.getByRole('combobox', { name: /For whom/ }));
    await user.click(await screen.findByRole('option', { name: /Marta Wilk/ }));
    const stored = fieldOf(report, 'recipients');
    expect(isEntries(stored) ? stored.map(({ id }) => id) : []).toEqual([testId('marta')]);
    expect((row.getByRole('textbox', { name: 'Also for' }) as HTMLInputElement).value).toBe('The four shops');
  });

  test('an empty list says what belongs there', async () => {
    const { user } = open({ document: onlySection(planOf([]), 'follow') });
    await user.click(screen.getByRole('button', { name: 'Plan a meeting' }));
    expect(screen.getByRole('listitem', { name: /^meeting 1/ })).toBeDefined();
  });

  test('is read with names and dates, without what only the agency keeps', () => {
    renderReading(<FollowUpReader block={{ key: 'follow', type: 'followUp' }} section="follow" />);
    expect(screen.getAllByText('Ines Vlaar')).toHaveLength(2);
    expect(screen.getByText('Move a fifth of the ad budget')).toBeDefined();
    expect(screen.queryByText('Last held')).toBeNull();
  });
});
