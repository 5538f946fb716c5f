'use client';

import { compareHashes, contentHashes, type HashDifference } from '@kader/plan/freeze';
import { useDeferredValue, useMemo } from 'react';
import { usePlanDocument } from '../plan/use-document.ts';
import type { ApprovedVersion } from './section-marks.ts';

/** Where the document, own unsent changes included, differs from the version approved last; null when none was approved. */
export function useDifference(approved: ApprovedVersion | null): HashDifference | null {
  // Hashing waits for a quiet moment: typing goes first.
  const document = useDeferredValue(usePlanDocument());
  return useMemo(
    () => (approved === null ? null : compareHashes(approved, contentHashes(document))),
    [approved, document],
  );
}
