import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { filledPlan, testId } from '../testing/example-plan.ts';
import { addOwnSection, changedBy, ownSection } from '../testing/own-section.ts';
import { renderReading } from '../testing/render-plan.tsx';
import { DiffDocument } from './diff-document.tsx';

afterEach(cleanup);

const goal = testId('bookings');

const before = filledPlan();
const after = changedBy(before, [
  { op: 'item.set', id: goal, field: 'target', value: '555' },
  { op: 'section.set', section: 'strategy', field: 'hidden', value: true },
  { op: 'document.set', field: 'title', value: 'Summer of many repairs' },
]);

it('tells in words what differs, by section', () => {
  renderReading(<DiffDocument before={before} after={after} view="inline" />, { document: after });
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['The plan', '<sections.goals.title>', '<sections.strategy.title>']);
  expect(screen.getByText('Section hidden')).toBeDefined();
  expect(screen.getByText('many').tagName).toBe('INS');
  expect(screen.getByText('555').tagName).toBe('INS');
});

it('stands in two columns, and brings back rows and sections', async () => {
  const restore = { version: 4, item: vi.fn(), section: vi.fn() };
  renderReading(<DiffDocument {...{ before, after, restore }} view="sideBySide" />, { document: after });
  const tables = screen.getAllByRole('table');
  expect(within(tables[0] ?? document.body).getByRole('columnheader', { name: 'Before' })).toBeDefined();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Restore as in version 4: goal/ }));
  expect(restore.item).toHaveBeenCalledWith(goal);
  await user.click(
    screen.getByRole('button', { name: /^Restore the section as in version \d+: <sections.goals.title>/ }),
  );
  expect(restore.section).toHaveBeenCalledWith('goals', '<sections.goals.title>');
});

it('says so when nothing differs', () => {
  renderReading(<DiffDocument before={before} after={before} view="inline" />);
  expect(screen.getByText('Nothing differs between these two.')).toBeDefined();
});

it('tells of a section that was added, and of one that was deleted with what stood in it', () => {
  const added = changedBy(before, addOwnSection);
  const { unmount } = renderReading(<DiffDocument before={before} after={added} view="inline" />, {
    document: added,
  });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Locations');
  expect(screen.getByText('Section added')).toBeDefined();
  expect(screen.getByText('Two shops in Ghent.').tagName).toBe('INS');
  unmount();
  const gone = changedBy(added, [{ op: 'item.remove', id: ownSection }]);
  renderReading(<DiffDocument before={added} after={gone} view="inline" />, { document: gone });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Locations');
  expect(screen.getByText('Section deleted')).toBeDefined();
  expect(screen.getByText('Two shops in Ghent.').tagName).toBe('DEL');
});
