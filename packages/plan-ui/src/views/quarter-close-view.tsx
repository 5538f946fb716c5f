'use client';

import { dayIn, formatDate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { PlanDocument } from '@kader/plan/document';
import { type PlanQuarter, quarterClose, quarterToClose } from '@kader/plan/views';
import { Bar } from '@kader/ui';
import { useCallback } from 'react';
import { useFormat } from '../fields/use-format.ts';
import { usePlanData, usePlanScope } from '../plan/plan-scope.ts';
import { useSelected } from '../plan/use-selected.ts';
import { ChosenQuarter } from './chosen-quarter.tsx';
import { CloseStepPart } from './close-step-part.tsx';
import type { ViewProps } from './view-props.ts';

/** What it takes to close a quarter and begin the next, step by step (002-20). */
export function QuarterCloseView(props: ViewProps) {
  return (
    <ChosenQuarter first={quarterToClose}>
      {(quarter) => <Close key={quarter.quarter} quarter={quarter} {...props} />}
    </ChosenQuarter>
  );
}

function Close({ quarter: { quarter: key }, ...props }: ViewProps & { readonly quarter: PlanQuarter }) {
  const t = useT('views');
  const { locale } = useFormat();
  const { context } = usePlanScope();
  const { review, timeZone } = usePlanData();
  const sharedOn = review === null ? null : dayIn(timeZone, review.requestedAt);
  const select = useCallback(
    (document: PlanDocument) => quarterClose(document, context, { key, sharedOn }),
    [context, key, sharedOn],
  );
  const close = useSelected(select, Object.is);
  if (close === null) {
    return null;
  }
  const asked = close.steps.filter(({ state }) => state !== 'nothing');
  const done = asked.filter(({ state }) => state === 'done').length;
  return (
    <>
      <p className="num flex flex-wrap gap-x-4 text-14 text-ink-soft">
        <span>
          {t(`close.state.${close.state}`, {
            day: formatDate(locale, close.to),
            from: formatDate(locale, close.closingFrom),
          })}
        </span>
        <span>{t('close.progress', { done, total: asked.length })}</span>
      </p>
      <Bar value={done} max={asked.length} className="mt-2 mb-8 max-w-measure" />
      <ol className="grid gap-7">
        {close.steps.map((step, index) => (
          <CloseStepPart
            key={step.key}
            step={step}
            number={index + 1}
            isLastQuarter={close.next === null}
            {...props}
          />
        ))}
      </ol>
    </>
  );
}
