'use client';

import { keyedRowId, type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { type Item, type PlanDocument, rowsOf } from '@kader/plan/document';
import { useCallback } from 'react';
import type { Row } from '../../fields/changes-of-field.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';
import { sameList, useSelected } from '../../plan/use-selected.ts';

/** The id of the scenario of a type: there is one, whoever writes in it first. */
export function useScenarioId(type: ScenarioType): string {
  return keyedRowId(useHeader().id, 'scenarios', { key: type });
}

/** The scenario of a type: as the document has it, or as its first value will make it. */
export function useScenario(type: ScenarioType): Row {
  const id = useScenarioId(type);
  const known = useItem(id);
  return (
    known ?? { id, collection: 'scenarios', order: orderAt(scenarioTypes.indexOf(type)), fields: { type } }
  );
}

/** Rows of a collection that belong to one row, in display order. */
export function useRowsOf(parent: string, collection: string): readonly Item[] {
  const select = useCallback(
    (document: PlanDocument) => rowsOf(document, collection).filter((row) => row.parent === parent),
    [parent, collection],
  );
  return useSelected(select, sameList);
}
