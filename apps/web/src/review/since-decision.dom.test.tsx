import type { SharedVersionAnswer } from '@kader/api/types';
import type { PlanDocument } from '@kader/plan/document';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { SinceDecision } from './since-decision.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** As much of a version as it takes to ask what was decided before. */
const answer = {
  agency: { slug: 'noorderlicht' },
  plan: { id: 'plan' },
  version: 2,
} as unknown as SharedVersionAnswer;

test('says that it is not known what changed, which is not that nothing did, and asks again when told', async () => {
  let line: 'cut' | 'open' = 'cut';
  vi.stubGlobal('fetch', async () => {
    if (line === 'cut') {
      throw new TypeError('no line');
    }
    return Response.json([{ result: { data: null } }]);
  });
  render(
    <Surroundings of={['history']}>
      <SinceDecision answer={answer} document={{} as PlanDocument} />
    </Surroundings>,
  );
  expect(await screen.findByText(/could not be checked what changed/)).toBeTruthy();
  line = 'open';
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.queryByText(/could not be checked/)).toBeNull();
});
