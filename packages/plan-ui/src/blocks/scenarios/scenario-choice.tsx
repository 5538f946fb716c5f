'use client';

import { useT } from '@kader/i18n/react';
import { keyedRowId, type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { Button } from '@kader/ui';
import { Check } from 'lucide-react';
import { type Row, setField } from '../../fields/changes-of-field.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { LabelledField } from './labelled-field.tsx';

/** What is recorded of a choice, in the order in which it is asked. */
const record = ['chosenBy', 'chosenOn', 'chosenReason', 'chosenEvidence'] as const;

/** Marks a scenario as the one that is carried out, with who chose it, when, why and where that is written down. */
export function ScenarioChoice({
  row,
  type,
  block,
}: {
  readonly row: Row;
  readonly type: ScenarioType;
  readonly block: string;
}) {
  const t = useT('blocks/scenarios');
  const store = useEditor();
  const goTo = useGoTo();
  const { today } = usePlanData();
  const isChosen = row.fields.chosen === true;
  if (store === null) {
    return isChosen ? record.map((field) => <LabelledField key={field} row={row} field={field} />) : null;
  }
  function choose() {
    if (store === null) {
      return;
    }
    const { view } = store.getState();
    const day =
      row.fields.chosenOn === undefined && today !== undefined ? [['chosenOn', today] as const] : [];
    const others = scenarioTypes.filter((other) => other !== type).flatMap((other) => withdrawn(view, other));
    const own = writes(view, row, [['chosen', true], ...day]);
    store.change([...others, ...own]);
    goTo({ block, item: row.id, field: 'chosenBy' });
  }
  function withdraw() {
    store?.change(withdrawn(store.getState().view, type));
  }
  if (!isChosen) {
    return (
      <Button size="s" icon={<Check />} onClick={choose} className="justify-self-start">
        {t('choice.choose')}
      </Button>
    );
  }
  return (
    <div className="grid gap-2">
      {record.map((field) => (
        <LabelledField key={field} row={row} field={field} />
      ))}
      <div>
        <Button size="s" look="quiet" onClick={withdraw}>
          {t('choice.undo')}
        </Button>
      </div>
    </div>
  );
}

/** The changes that write some fields of a row, which the first of them makes if it derives. */
function writes(
  view: PlanDocument,
  row: Row,
  values: readonly (readonly [field: string, value: string | true])[],
): readonly Change[] {
  const known = view.items.get(row.id);
  if (known !== undefined && known.removed !== true) {
    return values.flatMap(([field, value]) => setField(view, row, field, value) ?? []);
  }
  const { id, collection, order, fields } = row;
  return [{ op: 'item.add', id, collection, order, fields: { ...fields, ...Object.fromEntries(values) } }];
}

/** The changes that take a choice back, with all that was recorded of it. */
function withdrawn(view: PlanDocument, type: ScenarioType): readonly Change[] {
  const row = view.items.get(keyedRowId(view.id, 'scenarios', { key: type }));
  return row === undefined || row.removed === true
    ? []
    : ['chosen', ...record]
        .filter((field) => row.fields[field] !== undefined)
        .map((field) => ({ op: 'item.set', id: row.id, field }));
}
