import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAnswer } from './testing/open-answer.ts';
import { useToday } from './use-today.ts';

/** An answer of the server half a minute before midnight in Amsterdam; each is another. */
let answers = 0;
function answerOf() {
  answers += 1;
  const now = `2027-03-10T22:59:30.${String(answers).padStart(3, '0')}Z`;
  return openAnswer({ today: '2027-03-10', now, timeZone: 'Europe/Amsterdam' });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test.each([
  ['right', '2027-03-10T22:59:30.000Z'],
  ['a day behind', '2027-03-09T22:59:30.000Z'],
  ['a day ahead', '2027-03-11T22:59:30.000Z'],
])('with a clock that is %s, the day turns at the agency’s midnight', (_, clock) => {
  vi.setSystemTime(clock);
  const answer = answerOf();
  const { result } = renderHook(() => useToday(answer));
  expect(result.current).toBe('2027-03-10');
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current).toBe('2027-03-11');
});

test('a window that comes back from sleep looks at once', () => {
  vi.setSystemTime('2027-03-10T22:59:30.000Z');
  const answer = answerOf();
  const { result } = renderHook(() => useToday(answer));
  vi.setSystemTime('2027-03-12T08:00:00.000Z');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe('2027-03-12');
});

test('an answer that is shown again after Back is as old as it is', () => {
  vi.setSystemTime('2027-03-10T22:59:30.000Z');
  const answer = answerOf();
  const { unmount } = renderHook(() => useToday(answer));
  unmount();
  vi.setSystemTime('2027-03-11T00:30:00.000Z');
  expect(renderHook(() => useToday(answer)).result.current).toBe('2027-03-11');
});
