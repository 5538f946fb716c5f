import type { SharedVersionAnswer } from '@kader/api/types';
import { planNamespaces } from '@kader/plan-ui/plan';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { DecisionWindow } from './decision-window.tsx';

const path = '/noorderlicht/clients/korenaar/plans/1';
/** As much of a shared version as a decision is made from. */
const answer = {
  agency: { name: 'Noorderlicht', slug: 'noorderlicht', brandColor: null },
  plan: { id: 'plan', title: 'Spring', locale: 'en' },
  review: { id: 'review' },
  version: 2,
  hash: 'a'.repeat(64),
  timeZone: 'Europe/Amsterdam',
  rights: { decide: true, chooseScenario: false, export: true },
} as unknown as SharedVersionAnswer;

beforeEach(() => standInForWidth(1440));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('says whose page asks, and leads back in when somebody else is signed in by now', async () => {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => {
    const kader = { code: 'UNAUTHENTICATED', path: [], params: {}, details: null, requestId: null };
    return Response.json({ error: { message: kader.code, code: -32_001, data: { kader } } }, { status: 401 });
  });
  vi.stubGlobal('fetch', asked);
  render(
    <Routes path={path}>
      <Surroundings of={[...planNamespaces, 'review']}>
        <PersonScope userId="marieke">
          <DecisionWindow
            answer={answer}
            me={{ name: 'Marieke', role: 'approver' }}
            asked="approve"
            onClose={() => undefined}
          />
        </PersonScope>
      </Surroundings>
    </Routes>,
  );
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Good work' } });
  fireEvent.click(screen.getByRole('button', { name: 'Approve version 2' }));

  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('Not recorded yet. What you wrote is kept.')).toBeTruthy();
  const again = alert.getByRole('link', { name: 'Sign in in a new tab' });
  expect([again.getAttribute('href'), again.getAttribute('target')]).toEqual([
    `/en/sign-in?next=${encodeURIComponent(path)}`,
    '_blank',
  ]);
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Good work');
  expect(new Headers(asked.mock.calls[0]?.[1].headers).get('x-kader-person')).toBe('marieke');
});
