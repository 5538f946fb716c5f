'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import type { ScenarioType } from '@kader/plan/blocks';
import { onDemand } from '@kader/ui';
import { useShownOnce } from '../screen/use-shown-once.ts';

const choiceWindow = onDemand(async () => (await import('./choice-window.tsx')).ChoiceWindow);

/** The window that asks why, for whoever chooses a scenario; its scripts come when the page is used. */
export function ChoosingPart(props: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
  readonly asked: ScenarioType | null;
  readonly onClose: () => void;
}) {
  const isKnown = useShownOnce(props.asked).size > 0;
  choiceWindow.usePreload();
  return isKnown ? <choiceWindow.Part {...props} /> : null;
}
