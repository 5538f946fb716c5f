'use client';

import type { ComputedValue, Evaluation, Finding, FindingTarget, SectionState } from '@kader/plan/evaluate';
import { useMemo, useSyncExternalStore } from 'react';
import { usePlanScope } from './plan-scope.ts';
import { sameData } from './same-data.ts';
import { keepEqual } from './use-selected.ts';

/** Calculated values, findings and completeness of the document, shortly after each change. Re-renders at each: prefer the narrower hooks. */
export function useEvaluation(): Evaluation {
  const { evaluation } = usePlanScope();
  return useSyncExternalStore(evaluation.subscribe, evaluation.evaluation, evaluation.first);
}

/** A part of the evaluation that keeps its identity while it says the same. */
export function useEvaluated<T>(select: (evaluation: Evaluation) => T): T {
  const { evaluation } = usePlanScope();
  const [now, first] = useMemo(
    () => [keepEqual(evaluation.evaluation, select, sameData), keepEqual(evaluation.first, select, sameData)],
    [evaluation, select],
  );
  return useSyncExternalStore(evaluation.subscribe, now, first);
}

const none: Readonly<Record<string, ComputedValue>> = {};

/** The calculated values of a row (by its id) or of a block (`block:<key>`). */
export function useComputed(id: string): Readonly<Record<string, ComputedValue>> {
  const select = useMemo(() => (evaluation: Evaluation) => evaluation.computed.get(id) ?? none, [id]);
  return useEvaluated(select);
}

const nothing: readonly Finding[] = [];

const findingsOf = (evaluation: Evaluation) => evaluation.findings;

/** Every finding, waived ones among them. */
export function useAllFindings(): readonly Finding[] {
  return useEvaluated(findingsOf);
}

/** The findings at a place and within it, all of them without one; those that somebody waived aside. */
export function useFindings(target: FindingTarget = {}): readonly Finding[] {
  const { section, block, item, field } = target;
  const select = useMemo(
    () => (evaluation: Evaluation) =>
      (item === undefined ? evaluation.findings : (evaluation.findingsByItem.get(item) ?? nothing)).filter(
        ({ target: at, waived }) =>
          waived === undefined &&
          (section === undefined || at.section === section) &&
          (block === undefined || at.block === block) &&
          (field === undefined || at.field === field),
      ),
    [section, block, item, field],
  );
  return useEvaluated(select);
}

const sectionsOf = (evaluation: Evaluation) => evaluation.sections;

/** How far each visible section and its blocks are filled. */
export function useFill(): readonly SectionState[] {
  return useEvaluated(sectionsOf);
}
