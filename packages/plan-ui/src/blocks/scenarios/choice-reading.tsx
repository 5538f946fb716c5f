'use client';

import { formatDateTime } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Button } from '@kader/ui';
import { Check } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import type { DecisionEntry } from '../../plan/plan-data.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useRoleWord } from '../approval/use-role-word.ts';
import { Fact, NamedFact } from './fact.tsx';

/** Whether a scenario is the chosen one: by the client on this version, else as the plan says. */
export function useIsChosen(type: ScenarioType, row: Item): boolean {
  const made = usePlanData().choosing?.made;
  return made === undefined ? row.fields.chosen === true : made.scenario === type;
}

/** Who chose a scenario, when and why; of the others the button that chooses them, for whoever is asked to. */
export function ChoiceReading({ type, row }: { readonly type: ScenarioType; readonly row: Item }) {
  const t = useT('blocks/scenarios');
  const { choosing } = usePlanData();
  const { made, onChoose } = choosing ?? {};
  const isChosen = useIsChosen(type, row);
  const place = useFocusOnChoice(made);
  if (isChosen) {
    return made === undefined ? (
      <RecordedChoice row={row} />
    ) : (
      <div ref={place} tabIndex={-1}>
        <ChoiceOnVersion made={made} />
      </div>
    );
  }
  return onChoose === undefined ? (
    '–'
  ) : (
    <Button
      data-screen-only
      icon={<Check aria-hidden="true" />}
      onClick={() => onChoose(type)}
      className="whitespace-normal @min-[680px]/sheet:justify-self-start"
    >
      {t('choice.choose')}
    </Button>
  );
}

/** Where focus goes once a choice was made: the button that had it is gone by then. Elsewhere it stays. */
function useFocusOnChoice(made: DecisionEntry | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const isMade = made !== undefined;
  const wasMade = useRef(isMade);
  useEffect(() => {
    const { activeElement, body } = document;
    if (isMade && !wasMade.current && (activeElement === null || activeElement === body)) {
      place.current?.focus({ preventScroll: true });
    }
    wasMade.current = isMade;
  }, [isMade]);
  return place;
}

/** A choice that was written down in the plan. */
function RecordedChoice({ row }: { readonly row: Item }) {
  return (
    <>
      <Fact row={row} field="chosenBy" />
      <Fact row={row} field="chosenOn" />
      <FieldReader item={row} field="chosenReason" />
      <Fact row={row} field="chosenEvidence" />
    </>
  );
}

/** A choice that the client made on the version that is read: not part of its content, so it stands as the record has it. */
function ChoiceOnVersion({ made }: { readonly made: DecisionEntry }) {
  const locale = useLocale();
  const roleWord = useRoleWord();
  const { name, role, at, timeZone, note } = made;
  return (
    <>
      <NamedFact collection="scenarios" field="chosenBy">
        {`${name}, ${roleWord(role)}`}
      </NamedFact>
      <NamedFact collection="scenarios" field="chosenOn">
        <time dateTime={at} className="num">
          {formatDateTime(locale, at, timeZone)}
        </time>
      </NamedFact>
      <p lang={made.locale} className="[overflow-wrap:anywhere] whitespace-pre-line">
        {note}
      </p>
    </>
  );
}
