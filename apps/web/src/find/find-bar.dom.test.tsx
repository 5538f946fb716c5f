import type { OpenPlanAnswer } from '@kader/api/types';
import { planNamespaces } from '@kader/plan-ui/plan';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlanScreen } from '../plan/plan-screen.tsx';
import { openAnswer } from '../plan/testing/open-answer.ts';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ refresh: () => undefined, push: () => undefined }),
  usePathname: () => '/northern-light/clients/terrace/plans/1',
}));

const shown: Element[] = [];
beforeEach(() => {
  standInForWidth(1440);
  localStorage.clear();
  shown.length = 0;
  vi.stubGlobal('fetch', async () =>
    Response.json({ seq: 0, sets: [], people: [], status: { state: 'draft' } }),
  );
  Element.prototype.scrollIntoView = function scroll(this: Element) {
    shown.push(this);
  };
  Element.prototype.animate = () => ({}) as Animation;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(answer: OpenPlanAnswer = openAnswer()) {
  render(
    <Surroundings of={[...planNamespaces, 'find', 'life', 'palette']}>
      <PlanScreen
        answer={answer}
        me={{ userId: 'u1', name: 'Ines Vlaar', email: 'ines@northern.example' }}
        permissions={[]}
        currencies={[{ value: 'EUR', label: 'Euro (EUR)' }]}
        theme="system"
        demo={false}
      />
    </Surroundings>,
  );
  return userEvent.setup();
}

test('finds words, counts the places, and goes from one to the next without losing the field', async () => {
  const user = open();
  await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  const field = await screen.findByRole('searchbox', { name: 'Find in the plan' });
  expect(document.activeElement).toBe(field);
  await user.type(field, 'TABLES booked');
  expect(await screen.findByText('1 place')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 of 1')).toBeDefined();
  expect(shown.at(-1)?.closest('[data-item]')).not.toBeNull();
  expect(document.activeElement).toBe(field);
});

test('says that nothing was found, and closes with Escape', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Find in the plan' }));
  await user.type(await screen.findByRole('searchbox'), 'nowhere');
  expect(await screen.findByText('Nothing found')).toBeDefined();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('searchbox')).toBeNull();
});
