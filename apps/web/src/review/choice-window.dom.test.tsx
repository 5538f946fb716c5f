import type { SharedVersionAnswer } from '@kader/api/types';
import { planNamespaces } from '@kader/plan-ui/plan';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { ChoiceWindow } from './choice-window.tsx';

/** As much of a shared version as a choice is made from. */
const answer = {
  agency: { name: 'Noorderlicht', slug: 'noorderlicht', brandColor: null },
  review: { id: 'review' },
  version: 2,
  hash: 'a'.repeat(64),
  timeZone: 'Europe/Amsterdam',
} as unknown as SharedVersionAnswer;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
beforeEach(() => standInForWidth(390));

function open() {
  render(
    <Routes path="/noorderlicht/clients/zegar/plans/1">
      <Surroundings of={[...planNamespaces, 'review']}>
        <PersonScope userId="marta">
          <ChoiceWindow
            answer={answer}
            me={{ name: 'Marta', role: 'executive' }}
            asked="pessimistic"
            onClose={() => undefined}
          />
        </PersonScope>
      </Surroundings>
    </Routes>,
  );
}
const submit = () => screen.getByRole('button', { name: 'Choose the pessimistic scenario' });

test('nothing is chosen without saying why, and focus goes where it is asked', async () => {
  const asked = vi.fn(async () => new Response());
  vi.stubGlobal('fetch', asked);
  open();
  await screen.findByRole('heading', { name: 'Choose the pessimistic scenario?' });
  expect(screen.getByText('Marta, executive')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '  ' } });
  fireEvent.click(submit());
  expect(await screen.findByText('Say why you choose this scenario.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  expect(asked).not.toHaveBeenCalled();
});

test('says that another was faster, keeps what was written, and leads to what was chosen', async () => {
  const asked = vi.fn(async (_url: string, _init: { readonly body: string }) => {
    const kader = { code: 'ALREADY_DECIDED', path: [], params: {}, details: null, requestId: null };
    return Response.json({ error: { message: kader.code, code: -32_009, data: { kader } } }, { status: 409 });
  });
  vi.stubGlobal('fetch', asked);
  open();
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: ' It fits. ' } });
  fireEvent.click(submit());
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('There is a decision already')).toBeTruthy();
  expect(alert.getByRole('button', { name: 'Read the decision' })).toBeTruthy();
  expect(screen.getByRole('textbox')).toHaveProperty('value', ' It fits. ');
  const [url, init] = asked.mock.calls[0] ?? [];
  expect(url).toContain('review.choose');
  const sent = { reviewId: 'review', version: 2, hash: answer.hash, locale: 'en' };
  expect(JSON.parse(init?.body ?? '')).toEqual({
    0: { ...sent, scenario: 'pessimistic', reason: 'It fits.' },
  });
});
