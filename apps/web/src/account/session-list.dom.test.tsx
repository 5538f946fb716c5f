import type { MySession } from '@kader/api/types';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { SessionList } from './session-list.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const session = (id: string, given: Partial<MySession> = {}): MySession => ({
  id,
  browser: 'firefox',
  device: 'linux',
  app: 'web',
  since: '2026-11-02T09:00:00Z',
  lastUsed: '2026-11-02T09:00:00Z',
  current: false,
  ...given,
});

const sessions = [
  session('here', { current: true }),
  session('phone', { browser: 'safari', device: 'iphone', lastUsed: '2026-11-02T11:00:00Z' }),
  session('library', { browser: 'other', device: 'other', app: 'admin' }),
];

function show(respond: (path: string) => Response): readonly unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, init: { readonly body: string }) => {
    const { pathname } = new URL(url, 'http://kader.test');
    asked.push([pathname, JSON.parse(init.body)]);
    return Promise.resolve(respond(pathname));
  });
  render(
    <Surroundings of={['account']}>
      <PersonScope userId="daan">
        <h2 id="sessions">Sessions</h2>
        <SessionList sessions={sessions} now="2026-11-02T12:00:00Z" timeZone="Europe/Amsterdam" />
      </PersonScope>
    </Surroundings>,
  );
  return asked;
}

const done = () => Response.json([{ result: { data: { ended: 1 } } }]);
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('names devices in words, marks this one, and offers to end every other', () => {
  show(done);
  const [here, phone, library] = lines();
  expect(here).toMatch(/^Firefox, LinuxThis device · Signed in: /);
  expect(phone).toMatch(/^Safari, iPhoneLast used: 1 hour ago/);
  expect(library).toMatch(/^Another browser, another device · Library/);
  expect(
    screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
  ).toEqual([
    'Sign out: Safari, iPhone',
    'Sign out: Another browser, another device',
    'Sign out everywhere else',
  ]);
});

test('ends one, then all others; then there is none left to end', async () => {
  const asked = show(done);
  fireEvent.click(screen.getByRole('button', { name: 'Sign out: Safari, iPhone' }));
  await waitFor(() => expect(lines()).toHaveLength(2));
  fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere else' }));
  expect(await screen.findByText('You are not signed in anywhere else.')).toBeTruthy();
  expect(lines()).toHaveLength(1);
  expect(asked).toEqual([
    ['/api/trpc/-/account.endSession', { 0: { sessionId: 'phone' } }],
    ['/api/trpc/-/account.endOtherSessions', {}],
  ]);
});

test('keeps in the list what could not be ended, and says so', async () => {
  const kader = { code: 'UNAVAILABLE', path: [], params: {}, details: null, requestId: 'r' };
  show(() =>
    Response.json([{ error: { message: 'UNAVAILABLE', code: -32603, data: { kader } } }], { status: 503 }),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Sign out: Safari, iPhone' }));
  expect((await screen.findAllByText(/cannot be reached/)).length).toBeGreaterThan(0);
  expect(lines()).toHaveLength(3);
});
