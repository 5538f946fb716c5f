'use client';

import { parseNumber } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type FunnelWish, solveFunnel, wishOfGoal } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Field, NumberInput, Select } from '@kader/ui';
import { useState } from 'react';
import { useFormat } from '../../fields/use-format.ts';
import { useCollection } from '../../plan/use-document.ts';
import { useFunnelWords } from './funnel-words.ts';
import { SolutionWords } from './solution-words.tsx';
import type { Funnel } from './use-funnel.ts';

/** Stands in the list of goals for a number of one's own. */
const own = 'own';

/** The funnel the other way round: from a goal, or a number one types, to what the first stage needs. */
export function SolvePanel({ funnel }: { readonly funnel: Funnel }) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const wish = useWish(funnel);
  const { stages } = funnel;
  return (
    <section aria-label={t('solve.title')} className="mt-4 border-y py-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field label={t('solve.goal')} kind="choice" className="min-w-48 flex-1">
          <Select
            value={wish.source}
            options={[
              ...wish.goals.map(({ goal, number }) => ({
                value: goal.id,
                label: wish.titleOf(goal, number),
              })),
              { value: own, label: t('solve.ownNumber') },
            ]}
            onChange={wish.setSource}
          />
        </Field>
        {wish.source === own && (
          <Field label={t('solve.wanted')} className="w-32">
            <NumberInput value={wish.typed} onChange={wish.setTyped} />
          </Field>
        )}
        {!wish.isMoney && (
          <Field label={t('solve.at')} kind="choice" className="min-w-36">
            <Select
              value={stages[wish.stage]?.id ?? null}
              options={stages.map((stage) => ({ value: stage.id, label: words.nameOf(stage) }))}
              onChange={(id) => wish.setStage(stages.findIndex((stage) => stage.id === id))}
            />
          </Field>
        )}
      </div>
      <Outcome funnel={funnel} wish={wish.wish} />
    </section>
  );
}

function Outcome({ funnel, wish }: { readonly funnel: Funnel; readonly wish: FunnelWish | null }) {
  const t = useT('blocks/funnel');
  const { stages, economics } = funnel;
  const solution = wish === null ? null : solveFunnel(stages, { revisions: {}, ...economics }, wish);
  return (
    <div aria-live="polite" className="mt-3 text-13 text-ink-soft">
      {wish === null ? (
        <p>{t('solve.noNumber')}</p>
      ) : solution === null ? (
        <p>{t('solve.missing')}</p>
      ) : (
        <SolutionWords funnel={funnel} wish={wish} solution={solution} />
      )}
    </div>
  );
}

/**
 * What the person asks for: a goal of the plan with its own number, or what they type. People are counted at the goal's own
 * stage unless the person says at which; money is brought by customers.
 */
function useWish({ economics, reading, stages }: Funnel) {
  const t = useT('blocks/goals');
  const { locale } = useFormat();
  const goals = useCollection('goals').flatMap((goal, index) => {
    const wish = wishOfGoal(goal, stages, economics, reading);
    return wish === null ? [] : [{ goal, number: index + 1, wish }];
  });
  const [chosen, setSource] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [chosenStage, setStage] = useState<number | null>(null);
  const known = goals.find(({ goal }) => goal.id === chosen);
  const source = chosen === own || goals.length === 0 ? own : ((known ?? goals[0])?.goal.id ?? own);
  const ofGoal = goals.find(({ goal }) => goal.id === source);
  const isMoney = ofGoal?.goal.fields.unit === 'money';
  const usual = ofGoal?.wish.stage ?? reading.customerStage ?? 0;
  const stage = isMoney ? usual : Math.min(chosenStage ?? usual, stages.length - 1);
  const read = parseNumber(locale, typed);
  const ownWanted = read.ok && typed.trim() !== '' ? read.value : null;
  const wanted = ofGoal === undefined ? ownWanted : ofGoal.wish.wanted;
  const wish: FunnelWish | null = wanted === null ? null : { wanted, stage };
  return {
    goals,
    source,
    setSource: (next: string) => {
      setSource(next);
      setStage(null);
    },
    isMoney,
    typed,
    setTyped,
    stage,
    setStage,
    wish,
    titleOf: (goal: Item, number: number) => {
      const { title } = goal.fields;
      return `${number}. ${typeof title === 'string' ? title : t('collections.goals.untitled')}`;
    },
  };
}
