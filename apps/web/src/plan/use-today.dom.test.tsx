import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAnswer } from './testing/open-answer.ts';
import { useToday } from './use-today.ts';

/** The server's clock as the plan is opened: half a minute before midnight in Amsterdam. */
const answer = openAnswer({
  today: '2027-03-10',
  now: '2027-03-10T22:59:30.000Z',
  timeZone: 'Europe/Amsterdam',
});

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
  const { result } = renderHook(() => useToday(answer));
  expect(result.current).toBe('2027-03-10');
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current).toBe('2027-03-11');
});

test('a window that comes back from sleep looks at once', () => {
  vi.setSystemTime('2027-03-10T22:59:30.000Z');
  const { result } = renderHook(() => useToday(answer));
  vi.setSystemTime('2027-03-12T08:00:00.000Z');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe('2027-03-12');
});
