'use client';

import type { Evaluation } from '@kader/plan/evaluate';
import { type GuidedWay, guidedWay } from '@kader/plan/views';
import { useEvaluated } from './use-evaluation.ts';

const wayOf = (evaluation: Evaluation): GuidedWay => guidedWay(evaluation);

/** The way through the document, section by section, as far as it has been gone. Keeps its identity while it says the same. */
export function useGuidedWay(): GuidedWay {
  return useEvaluated(wayOf);
}
