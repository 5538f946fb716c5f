'use client';

import { useLocale } from '@kader/i18n/react';
import { useHeader } from '../plan/use-document.ts';
import type { FormatContext } from './format-field.ts';

/** Language of the screen and currency of the plan. */
export function useFormat(): FormatContext {
  const locale = useLocale();
  const { currency } = useHeader().fields;
  return { locale, currency: typeof currency === 'string' ? currency : 'EUR' };
}
