'use client';

import { canonicalJson } from '@kader/plan/canonical';
import { type Item, type PlanDocument, rowsOf } from '@kader/plan/document';
import { useCallback } from 'react';
import { useSelected } from '../../plan/use-selected.ts';

/** What a plan does and measures at a stage. */
export interface StageLoad {
  /** Null in a plan without activities. */
  readonly activities: number | null;
  /** Minor units; null when no activity says what it costs. */
  readonly budget: string | null;
  /** Names of the KPIs; null in a plan without KPIs. */
  readonly kpis: readonly string[] | null;
}

/** Activities, their budget and the KPIs of a stage, from the rows that name it. */
export function useStageLoad(stage: string): StageLoad {
  const select = useCallback((document: PlanDocument) => loadOf(document, stage), [stage]);
  return useSelected(select, sameLoad);
}

function loadOf(document: PlanDocument, stage: string): StageLoad {
  const types = new Set(document.structure.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
  const at = (collection: string) => rowsOf(document, collection).filter((row) => isAt(row, stage));
  const activities = types.has('activities') ? at('activities') : null;
  const amounts = (activities ?? []).flatMap(({ fields }) =>
    typeof fields.budget === 'number' ? [fields.budget] : [],
  );
  const names = at('kpis').flatMap(({ fields }) => (typeof fields.name === 'string' ? [fields.name] : []));
  return {
    activities: activities === null ? null : activities.length,
    budget: amounts.length === 0 ? null : String(amounts.reduce((sum, amount) => sum + amount, 0)),
    kpis: types.has('kpis') ? names : null,
  };
}

function isAt({ fields }: Item, stage: string): boolean {
  const target = fields.stage;
  return typeof target === 'object' && 'id' in target && target.id === stage;
}

function sameLoad(a: StageLoad, b: StageLoad): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
