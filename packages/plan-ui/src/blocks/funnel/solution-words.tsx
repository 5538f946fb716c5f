'use client';

import { formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import {
  changesOfSolution,
  type FunnelSolution,
  type FunnelWish,
  type WishCost,
  wishCost,
} from '@kader/plan/blocks';
import { canonicalJson } from '@kader/plan/canonical';
import { invertChangeSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { calculateGoalChange } from '@kader/plan/formulas';
import { Button, useToast } from '@kader/ui';
import { useMemo } from 'react';
import { useFormat } from '../../fields/use-format.ts';
import { useSelected } from '../../plan/use-selected.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useFunnelWords } from './funnel-words.ts';
import type { Funnel } from './use-funnel.ts';

/** What a wish takes, in sentences, and the button that makes it the plan. */
export function SolutionWords({
  funnel,
  wish,
  solution,
}: {
  readonly funnel: Funnel;
  readonly wish: FunnelWish;
  readonly solution: FunnelSolution;
}) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const apply = useApply(funnel);
  const { stages } = funnel;
  const { top, revenue, better } = solution;
  const canEdit = useEditor() !== null;
  return (
    <>
      <p className="num text-14 text-ink">
        {t('solve.needs', {
          wanted: words.people(wish.wanted),
          stage: words.nameOf(stages[wish.stage]),
          top: words.people(top),
          first: words.nameOf(stages[0]),
        })}
      </p>
      <p className="num mt-1">
        <Compared now={funnel.reading.volumes[0] ?? null} top={top} />
        {revenue !== null && ` ${t('solve.revenue', { revenue: words.forecast(revenue) })}`}
        {better !== null &&
          ` ${t('solve.better', {
            rate: words.rate(better.rate),
            stage: words.nameOf(stages[better.stage]),
            top: words.people(better.top),
          })}`}
      </p>
      <Budget funnel={funnel} wish={wish} />
      {canEdit && (
        <Button className="mt-3" onClick={() => apply(top)}>
          {t('solve.apply')}
        </Button>
      )}
    </>
  );
}

/** The budget that it takes at what one costs now, beside what is planned; nothing while that is not known. */
function Budget({ funnel, wish }: { readonly funnel: Funnel; readonly wish: FunnelWish }) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const { reading, stages } = funnel;
  const { wanted, stage } = wish;
  const select = useMemo(
    () => (document: PlanDocument) => wishCost(document, reading, { wanted, stage }),
    [reading, wanted, stage],
  );
  const found = useSelected(select, sameCost);
  if (found === null) {
    return null;
  }
  const said = { each: words.money(found.each), cost: words.forecast(found.cost) };
  return (
    <p className="num mt-1">
      {found.by === 'conversion'
        ? t('solve.budgetByConversion', said)
        : t('solve.budgetByPlan', { ...said, stage: words.nameOf(stages[stage]) })}
      {found.planned !== null && ` ${t('solve.planned', { budget: words.forecast(found.planned) })}`}
    </p>
  );
}

function sameCost(a: WishCost | null, b: WishCost | null): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** How much more that is than the plan counts on now. */
function Compared({ now, top }: { readonly now: string | null; readonly top: string }) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const { locale } = useFormat();
  const change = now === null ? null : calculateGoalChange(now, top);
  if (now === null || change === null) {
    return null;
  }
  if (change === '0') {
    return t('solve.same');
  }
  const share = formatPercent(locale, change, { maxDecimals: 0 });
  return t('solve.now', { change: change.startsWith('-') ? share : `+${share}`, now: words.people(now) });
}

function useApply({ stages, reading }: Funnel): (top: string) => void {
  const t = useT('blocks/funnel');
  const common = useT('common');
  const words = useFunnelWords();
  const store = useEditor();
  const toast = useToast();
  return (top) => {
    if (store === null) {
      return;
    }
    const before = store.getState().view;
    const changes = changesOfSolution(stages, reading.rates, top);
    const id = store.change(changes);
    const inverse = invertChangeSet(before, { id, changes, base: {} }, id);
    toast.show({
      title: t('solve.applied', { top: words.people(top) }),
      tone: 'good',
      undo: { label: common('actions.undo'), onUndo: () => store.change(inverse.changes) },
    });
  };
}
