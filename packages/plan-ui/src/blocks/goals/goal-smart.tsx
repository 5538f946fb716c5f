'use client';

import { useT } from '@kader/i18n/react';
import type { Item, PlanDocument } from '@kader/plan/document';
import { SmartMark } from '@kader/ui';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useSelected } from '../../plan/use-selected.ts';
import { useEditor } from '../../plan/use-store.ts';
import { lackingField } from './lacking-field.ts';

const letters = ['S', 'M', 'A', 'R', 'T'] as const;
const meaningOfA = (document: PlanDocument) => document.structure.settings.smartA;

/** S M A R T of a goal, and in words what is still missing; to whoever may edit, each letter that is not met is a way there. */
export function GoalSmart({ goal, block }: { readonly goal: Item; readonly block: string }) {
  const t = useT('blocks/goals');
  const { smart } = useComputed(goal.id);
  const canEdit = useEditor() !== null;
  const documentNow = useDocumentNow();
  const goTo = useGoTo();
  const go = (letter: string) =>
    goTo({ block, item: goal.id, field: lackingField(documentNow(), goal, letter) });
  const smartA = useSelected(meaningOfA, Object.is);
  const flags = typeof smart === 'object' && smart !== null ? smart : {};
  const criteria = letters.map((letter) => {
    const key = letter === 'A' ? (`A_${smartA}` as const) : letter;
    const met = flags[letter] === true;
    const word = t(`smart.${key}.word`);
    const title = met
      ? t('smart.met', { word })
      : `${t('smart.notMet', { word })}. ${t(`smart.${key}.missing`)}`;
    return { letter, met, title };
  });
  const missing = criteria.filter(({ met }) => !met).map(({ title }) => title);
  const score = t('smart.score', { met: criteria.length - missing.length });
  return (
    <SmartMark
      criteria={criteria}
      label={[`${score}.`, ...missing].join(' ')}
      onGo={canEdit ? go : undefined}
    />
  );
}
