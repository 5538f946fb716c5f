'use client';

import type { PlanContext } from '@kader/plan/evaluate';
import { createContext, use } from 'react';
import type { DocumentStore } from '../store/document-store.ts';
import type { ConflictPlaces } from './conflict-places.ts';
import type { EvaluationSource } from './evaluation-source.ts';
import type { FocusSource } from './focus-source.ts';
import type { PlanData } from './plan-data.ts';
import type { PlanSource } from './plan-source.ts';

/** The machinery behind the hooks. The same object for the life of a provider. */
export interface PlanScope {
  readonly source: PlanSource;
  readonly evaluation: EvaluationSource;
  readonly focus: FocusSource;
  readonly conflictPlaces: ConflictPlaces;
  /** The world around the document, as calculations and checks see it. */
  readonly context: PlanContext;
  /** Null in a reading view. */
  readonly store: DocumentStore | null;
}

export const PlanScopeContext = createContext<PlanScope | null>(null);
export const PlanDataContext = createContext<PlanData | null>(null);

/** The scope of the provider around. Throws an Error where there is none. */
export function usePlanScope(): PlanScope {
  return use(PlanScopeContext) ?? refuse();
}

/** What surrounds the document: frame, catalogues, candidates, rights, status. Throws an Error where there is no provider. */
export function usePlanData(): PlanData {
  return use(PlanDataContext) ?? refuse();
}

function refuse(): never {
  throw new Error('there is no PlanProvider or ReadProvider around this component');
}
