'use client';

import { useT } from '@kader/i18n/react';
import { choiceFields, chooseScenario, type ScenarioType, withdrawScenario } from '@kader/plan/blocks';
import { Button } from '@kader/ui';
import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { Row } from '../../fields/changes-of-field.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { LabelledField } from './labelled-field.tsx';

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
  const place = useRef<HTMLDivElement>(null);
  const isChosen = row.fields.chosen === true;
  if (store === null) {
    return isChosen
      ? choiceFields.map((field) => <LabelledField key={field} row={row} field={field} />)
      : null;
  }
  function choose() {
    if (store === null) {
      return;
    }
    const known = choiceFields.flatMap((field) => {
      const value = row.fields[field] ?? (field === 'chosenOn' ? today : undefined);
      return value === undefined ? [] : [[field, value] as const];
    });
    store.change(chooseScenario(store.getState().view, type, Object.fromEntries(known)));
    goTo({ block, item: row.id, field: 'chosenBy' });
  }
  function withdraw() {
    // The button goes with the choice; what stays in its place takes focus.
    place.current?.focus();
    store?.change(withdrawScenario(store.getState().view, type));
  }
  return (
    <div ref={place} tabIndex={-1} className="grid gap-2">
      {isChosen ? (
        <>
          {choiceFields.map((field) => (
            <LabelledField key={field} row={row} field={field} />
          ))}
          <Button size="s" look="quiet" onClick={withdraw} className="justify-self-start">
            {t('choice.undo')}
          </Button>
        </>
      ) : (
        <Button size="s" icon={<Check aria-hidden="true" />} onClick={choose} className="justify-self-start">
          {t('choice.choose')}
        </Button>
      )}
    </div>
  );
}
