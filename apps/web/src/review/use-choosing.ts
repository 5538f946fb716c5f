'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import type { ScenarioType } from '@kader/plan/blocks';
import type { DecisionEntry, ScenarioChoosing } from '@kader/plan-ui/plan';
import { useMemo, useState } from 'react';

/** The choice among the scenarios of a version. */
interface Choosing {
  /** For the document: what was chosen, and how one is. The same object while nothing in it changes. */
  readonly choosing: ScenarioChoosing;
  /** The scenario that is about to be chosen. */
  readonly asked: ScenarioType | null;
  readonly close: () => void;
}

/** What of a version's scenarios was chosen on it, as `decisions` say, and what its reader is about to choose. */
export function useChoosing(
  { version, rights: { chooseScenario } }: SharedVersionAnswer,
  decisions: readonly DecisionEntry[],
): Choosing {
  const [asked, setAsked] = useState<ScenarioType | null>(null);
  const made = decisions.find(
    (decision) => decision.kind === 'chooseScenario' && decision.version === version,
  );
  const choosing = useMemo(
    () => ({ made, onChoose: chooseScenario ? setAsked : undefined }),
    [made, chooseScenario],
  );
  return { choosing, asked, close: () => setAsked(null) };
}
