'use client';

import { planMonths } from '@kader/plan/document';
import { type FieldValue, isEntries } from '@kader/plan/fields';
import { useHeader } from '../../plan/use-document.ts';

/** The months that a series shows: those of the plan's period and others in which it has a figure. */
export function useMonths(value: FieldValue | undefined): readonly string[] {
  const header = useHeader();
  const own = isEntries(value) ? value.map(({ id }) => id) : [];
  return [...new Set([...planMonths(header), ...own])].sort();
}
