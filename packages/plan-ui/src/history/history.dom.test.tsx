import { describeChangeSet, type HistoryLine } from '@kader/plan/changes';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { filledPlan, testId } from '../testing/example-plan.ts';
import { addOwnSection, changedBy, ownKey, ownSection } from '../testing/own-section.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { groupHistory } from './group-history.ts';
import { History } from './history.tsx';
import type { HistoryEntry, HistoryPage, LoadHistory } from './history-types.ts';

afterEach(cleanup);

const goal = testId('bookings');

function linesOf(field: string, value: string): readonly HistoryLine[] {
  const changes = [{ op: 'item.set' as const, id: goal, field, value }];
  return describeChangeSet(filledPlan(), { id: testId('set'), changes, base: {} });
}

function entry(seq: number, name: string, at: string, lines: readonly HistoryLine[]): HistoryEntry {
  return { seq, by: { id: name, name }, at, lines, more: 0 };
}

const page: HistoryPage = {
  entries: [
    entry(3, 'Daan', '2027-03-02T09:00:00.000Z', linesOf('target', '150')),
    entry(2, 'Irina', '2027-03-01T23:30:00.000Z', linesOf('title', 'Other title')),
    entry(1, 'Daan', '2027-03-01T09:00:00.000Z', [
      {
        key: 'item.removed',
        params: { collection: 'goals', item: testId('gone'), title: 'Gone goal', rows: 2 },
      },
    ]),
  ],
  next: null,
  people: [
    { id: '0190dddd-0000-7000-8000-000000000001', name: 'Daan' },
    { id: '0190dddd-0000-7000-8000-000000000002', name: 'Irina' },
  ],
};

const go = (act: () => void) => act();

it('tells who changed what, by day in the agency’s zone, in sentences that lead to their place', async () => {
  const load: LoadHistory = vi.fn(async () => page);
  renderPlan(<History load={load} onLeave={go} />);
  const days = await screen.findAllByRole('heading', { level: 2 });
  // Half past eleven in the evening in London is the next day in Amsterdam.
  expect(days.map(({ textContent }) => textContent)).toEqual(['2 March 2027', '1 March 2027']);
  expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
    expect.stringContaining('Daan'),
    expect.stringContaining('Irina'),
    expect.stringContaining('Daan'),
  ]);
  expect(screen.getAllByRole('button', { name: /^Show in the plan: Changed: goal .* → / })).toHaveLength(2);
  expect(screen.getByText('Deleted: goal “Gone goal”, with the 2 rows below it')).toBeDefined();
});

it('asks again by section or person, and says when there is no answer', async () => {
  const load = vi.fn<LoadHistory>(async () => page);
  const { user } = renderPlan(<History load={load} onLeave={go} />);
  await screen.findAllByRole('heading', { level: 2 });
  await user.click(screen.getByRole('combobox', { name: 'Person' }));
  await user.click(await screen.findByRole('option', { name: 'Irina' }));
  await waitFor(() => expect(load).toHaveBeenLastCalledWith({ by: page.people[1]?.id }));
  load.mockRejectedValueOnce(new TypeError('fetch failed'));
  await user.click(screen.getByRole('combobox', { name: 'Section' }));
  await user.click((await screen.findAllByRole('option'))[1] ?? document.body);
  const notice = await screen.findByText('The history could not be fetched.');
  load.mockResolvedValueOnce({ ...page, entries: [] });
  await user.click(within(notice.parentElement ?? document.body).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nothing was changed here.')).toBeDefined();
});

it('keeps what was fetched further back while a colleague types', async () => {
  const at = (seq: number) => `2027-03-02T09:${String(seq).padStart(2, '0')}:00.000Z`;
  let newest = 4;
  const load: LoadHistory = async ({ before = newest + 1 }) => ({
    entries: [before - 1, before - 2].map((seq) =>
      entry(seq, `Person ${seq}`, at(seq), linesOf('target', '150')),
    ),
    next: before - 2 > 1 ? before - 2 : null,
    people: [],
  });
  const { user, server, store } = renderPlan(<History load={load} onLeave={go} />);
  const names = () =>
    screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.slice(0, 8));
  await user.click(await screen.findByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(names()).toEqual(['Person 4', 'Person 3', 'Person 2', 'Person 1']));
  newest = 5;
  const change = { op: 'document.set', field: 'title', value: 'Autumn' } as const;
  server.apply({ id: testId('theirs'), changes: [change], base: {} }, {}, 'a colleague');
  await act(() => store.refresh());
  await waitFor(() => expect(names()).toEqual(['Person 5', 'Person 4', 'Person 3', 'Person 2', 'Person 1']));
});

it('brings back a row that was deleted and still is, and offers it no longer once it stands', async () => {
  const removedGoal = entry(1, 'Daan', '2027-03-01T09:00:00.000Z', [
    { key: 'item.removed', params: { collection: 'goals', item: goal, title: 'More repairs', rows: 0 } },
  ]);
  const load: LoadHistory = async () => ({ ...page, entries: [removedGoal] });
  const document = changedBy(filledPlan(), [{ op: 'item.remove', id: goal }]);
  const { user, store, server } = renderPlan(<History load={load} onLeave={go} />, { document });
  await user.click(await screen.findByRole('button', { name: 'Restore: goal “More repairs”' }));
  expect(store.getState().view.items.get(goal)?.removed).toBeUndefined();
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
  expect(await screen.findByText('Restored: goal “More repairs”')).toBeDefined();
  await waitFor(() => expect(server.document.items.get(goal)?.removed).toBeUndefined());
});

it('brings back an own section with its text, for whoever may change the structure', async () => {
  const added = changedBy(filledPlan(), addOwnSection);
  const remove = [{ op: 'item.remove' as const, id: ownSection }];
  const lines = describeChangeSet(added, { id: testId('set'), changes: remove, base: {} });
  const load: LoadHistory = async () => ({
    ...page,
    entries: [entry(1, 'Daan', '2027-03-01T09:00:00.000Z', lines)],
  });
  const document = changedBy(added, remove);
  const { unmount } = renderPlan(<History load={load} onLeave={go} />, { document, rights: { edit: true } });
  expect(await screen.findByText('Section deleted: Locations')).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
  unmount();
  const { user, server } = renderPlan(<History load={load} onLeave={go} />, { document });
  await user.click(await screen.findByRole('button', { name: 'Restore: Locations' }));
  await waitFor(() => expect(server.document.items.get(ownSection)?.removed).toBeUndefined());
  expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
});

it('makes one change of the pauses while one field was typed in', () => {
  const [line] = linesOf('title', 'b');
  const typed = (seq: number, before: string, after: string) =>
    entry(seq, 'Daan', `2027-03-02T09:00:0${seq}.000Z`, [
      { key: 'item.changed', params: { ...line?.params, before, after } },
    ]);
  const [day] = groupHistory([typed(3, 'ab', 'abc'), typed(2, 'a', 'ab')], 'Europe/Amsterdam');
  expect(day?.groups[0]?.entries.map(({ lines }) => lines[0]?.params)).toMatchObject([
    { before: 'a', after: 'abc' },
  ]);
});

it('tells of own sections by name, also when they are gone, and leads to those that stand', async () => {
  const empty = filledPlan();
  const added = changedBy(empty, addOwnSection);
  const lines = (document: typeof empty, changes: typeof addOwnSection) =>
    describeChangeSet(document, { id: testId('set'), changes, base: {} });
  const hide = [{ op: 'section.set' as const, section: ownKey, field: 'hidden', value: true }];
  const entries = [
    entry(2, 'Daan', '2027-03-02T09:00:00.000Z', lines(added, hide)),
    entry(1, 'Daan', '2027-03-01T09:00:00.000Z', lines(empty, addOwnSection)),
  ];
  const load: LoadHistory = async () => ({ ...page, entries });
  const { unmount } = renderPlan(<History load={load} onLeave={go} />, { document: added });
  expect(
    await screen.findByRole('button', { name: 'Show in the plan: Section added: Locations' }),
  ).toBeDefined();
  expect(screen.getByText('Added: answer “Locations”')).toBeDefined();
  unmount();
  const gone = changedBy(added, [{ op: 'item.remove', id: ownSection }]);
  renderPlan(<History load={load} onLeave={go} />, { document: gone });
  expect(await screen.findByText('Section hidden: Locations')).toBeDefined();
  expect(screen.queryByRole('button', { name: /Section added/ })).toBeNull();
});
