'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { dayIn } from '@kader/i18n';
import { useEffect, useState } from 'react';

const minute = 60_000;

/** How far the server's clock is ahead of the device's, by the answer that said so: one that is shown again is older by then. */
const known = new Map<string, number>();

function aheadOf(now: string): number {
  const ahead = known.get(now) ?? Date.parse(now) - Date.now();
  known.set(now, ahead);
  return ahead;
}

/**
 * Today in the agency's time zone, `YYYY-MM-DD`, also in a window that stays open past midnight. The server says what
 * time it is; this device is asked only how much of it has passed, because its own clock may be wrong.
 */
export function useToday({ today: opened, now, timeZone }: OpenPlanAnswer): string {
  const [today, setToday] = useState(opened);
  useEffect(() => {
    const ahead = aheadOf(now);
    const look = () => setToday(dayIn(timeZone, new Date(Date.now() + ahead).toISOString()));
    look();
    const timer = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, timeZone]);
  return today;
}
