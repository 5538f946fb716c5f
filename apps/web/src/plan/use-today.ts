'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { dayIn } from '@kader/i18n';
import { useEffect, useState } from 'react';

const minute = 60_000;

/**
 * Today in the agency's time zone, `YYYY-MM-DD`, also in a window that stays open past midnight. The server says what
 * time it is; this device is asked only how much of it has passed, because its own clock may be wrong.
 */
export function useToday({ today: opened, now, timeZone }: OpenPlanAnswer): string {
  const [today, setToday] = useState(opened);
  useEffect(() => {
    const ahead = Date.parse(now) - Date.now();
    const look = () => setToday(dayIn(timeZone, new Date(Date.now() + ahead).toISOString()));
    const timer = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now, timeZone]);
  return today;
}
