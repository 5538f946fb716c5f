'use client';

import { formatRecurrence } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { readRule } from '@kader/plan/formulas';
import { useCallback } from 'react';

/**
 * Says in the reader's language how something comes back, from the rule that is kept; one that cannot be read stays as it
 * is. The same function while the language is.
 */
export function useRecurrenceText(): (kept: string) => string {
  const t = useT('recurrence');
  const locale = useLocale();
  return useCallback(
    (kept) => {
      const rule = readRule(kept);
      return rule === null ? kept : formatRecurrence(t, locale, rule);
    },
    [t, locale],
  );
}
