import type { Permission } from '@kader/access';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standInForServer } from '../screen/testing/stand-in-server.ts';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { Palette } from './palette.tsx';
import { PaletteButton } from './palette-button.tsx';
import { usePaletteSource } from './palette-context.ts';

const router = { push: vi.fn(), refresh: vi.fn() };
vi.mock('next/navigation', () => ({
  useRouter: () => router,
  usePathname: () => '/north/clients/bakery/plans/p1',
}));

const share = vi.fn();
let asked: ReturnType<typeof standInForServer>;
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
  const plan = { id: 'p2', title: 'Więcej', locale: 'pl', client: { name: 'Zegar', slug: 'zegar' } };
  asked = standInForServer({
    'agency.search': (input) =>
      (input as { query: string }).query === 'zegar'
        ? { clients: [{ id: 'c1', name: 'Zegar', slug: 'zegar' }], plans: [plan] }
        : { clients: [], plans: [] },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  router.push.mockClear();
  share.mockClear();
});

function Screen() {
  usePaletteSource(() => [
    { heading: 'This plan', entries: [{ id: 'share', label: 'Share the plan', onChoose: share }] },
  ]);
  return <PaletteButton look="icon" />;
}

function open(permissions: readonly Permission[] = ['plan.document:create']) {
  render(
    <Surroundings of={['palette']}>
      <Palette agencySlug="north" permissions={permissions} keywords={{ templates: 'Sjablonen Шаблоны' }}>
        <Screen />
      </Palette>
    </Surroundings>,
  );
  return userEvent.setup();
}

test('finds clients and plans on the server and goes there', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Find or do something' }));
  await user.keyboard('zegar');
  expect(await screen.findByRole('option', { name: /New plan for Zegar/ })).toBeDefined();
  await user.click(screen.getByRole('option', { name: /Więcej/ }));
  await vi.waitFor(() => expect(router.push).toHaveBeenCalledWith('/north/clients/zegar/plans/p2'));
  expect(asked.at(-1)?.input).toEqual({ query: 'zegar' });
});

test('does what the screen offers, and finds commands by words of another language', async () => {
  const user = open();
  await user.keyboard('{Control>}k{/Control}');
  await user.click(await screen.findByRole('option', { name: 'Share the plan' }));
  await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(1));
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), 'шабл');
  await user.click(await screen.findByRole('option', { name: 'Templates' }));
  await vi.waitFor(() => expect(router.push).toHaveBeenCalledWith('/north/templates'));
});

test('offers nothing that the person may not do', async () => {
  const user = open([]);
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog');
  for (const name of ['Bin', 'Settings', 'New client', 'New plan for this client']) {
    expect(screen.queryByRole('option', { name })).toBeNull();
  }
});

test('? shows the shortcuts', async () => {
  const user = open();
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeDefined();
});
