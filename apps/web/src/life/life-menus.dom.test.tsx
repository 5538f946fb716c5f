import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { refuse, standInForServer } from '../screen/testing/stand-in-server.ts';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { ClientMenu } from './client-menu.tsx';
import type { LifeRights } from './life-rights.ts';
import { PlanMenu } from './plan-menu.tsx';

const router = { push: vi.fn(), refresh: vi.fn() };
vi.mock('next/navigation', () => ({ useRouter: () => router }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  router.push.mockClear();
  router.refresh.mockClear();
});

const all: LifeRights = {
  copy: true,
  archivePlans: true,
  deletePlans: true,
  archiveClients: true,
  deleteClients: true,
  bin: true,
};
const none: LifeRights = {
  copy: false,
  archivePlans: false,
  deletePlans: false,
  archiveClients: false,
  deleteClients: false,
  bin: false,
};
const plan = { id: 'p1', title: 'Spring', clientSlug: 'bakery' };

function open(menu: 'plan' | 'client', rights: LifeRights = all) {
  render(
    <Surroundings of={['life']}>
      {menu === 'plan' ? (
        <PlanMenu agencySlug="north" plan={plan} archived={false} rights={rights} leaves />
      ) : (
        <ClientMenu
          agencySlug="north"
          client={{ slug: 'bakery', name: 'Bakery' }}
          archived={false}
          rights={rights}
        />
      )}
    </Surroundings>,
  );
  return userEvent.setup();
}

async function choose(user: ReturnType<typeof userEvent.setup>, name: string) {
  await user.click(screen.getByRole('button', { name: /^More for this/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

test('archiving a plan can be undone from the toast', async () => {
  const asked = standInForServer({ 'plan.archive': () => ({ archived: true }) });
  const user = open('plan');
  await choose(user, 'Archive');
  await screen.findByText('Archived: Spring');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');
  expect(asked.map(({ input }) => input)).toEqual([
    { planId: 'p1', archived: true },
    { planId: 'p1', archived: false },
  ]);
  expect(router.refresh).toHaveBeenCalledTimes(2);
});

test('deleting a plan on its page leads to the client, undoing it leads back', async () => {
  const asked = standInForServer({
    'plan.delete': () => ({ keptUntil: '2026-12-02T09:00:00.000Z' }),
    'plan.restore': () => ({ clientSlug: 'bakery' }),
  });
  const user = open('plan');
  await choose(user, 'Delete');
  await screen.findByText('In the bin: Spring');
  expect(router.push).toHaveBeenLastCalledWith('/north/clients/bakery');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');
  expect(router.push).toHaveBeenLastCalledWith('/north/clients/bakery/plans/p1');
  expect(asked.map(({ path }) => path)).toEqual(['plan.delete', 'plan.restore']);
});

test('a deleted client comes back by its id', async () => {
  const asked = standInForServer({
    'client.delete': () => ({ clientId: 'c1', keptUntil: '2026-12-02T09:00:00.000Z' }),
    'client.restore': () => ({ clientSlug: 'bakery' }),
  });
  const user = open('client');
  await choose(user, 'Delete');
  await screen.findByText('In the bin: Bakery');
  expect(router.push).toHaveBeenLastCalledWith('/north');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');
  expect(asked.at(-1)).toEqual({ path: 'client.restore', input: { clientId: 'c1' } });
});

test('what is refused is said, and nothing moves', async () => {
  standInForServer({ 'plan.delete': () => refuse({ code: 'NOT_FOUND', status: 404 }) });
  const user = open('plan');
  await choose(user, 'Delete');
  await screen.findAllByText(
    'This does not exist, or it is not open to you. Nothing was changed. Check the link, or ask the person who sent it.',
  );
  expect(screen.queryByText('In the bin: Spring')).toBeNull();
  expect(router.push).not.toHaveBeenCalled();
});

test('whoever may do none of it sees no menu', () => {
  open('plan', none);
  open('client', none);
  expect(screen.queryByRole('button')).toBeNull();
});
