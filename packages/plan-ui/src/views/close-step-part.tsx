'use client';

import { dayIn, formatDate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { CloseStep } from '@kader/plan/views';
import { Badge } from '@kader/ui';
import { useId } from 'react';
import { useFormat } from '../fields/use-format.ts';
import { placeAddress } from '../place/place-address.ts';
import { usePlanData } from '../plan/plan-scope.ts';
import { RowLink } from './row-link.tsx';
import { useLackWords } from './use-lack-words.ts';
import type { ViewProps } from './view-props.ts';

const tones = { done: 'good', open: 'warn', nothing: 'neutral' } as const;
const shapes = { done: 'check', open: 'hollow', nothing: 'filled' } as const;

/** A step of closing a quarter: what it is, whether it is done, and each row on which something is left to do. */
export function CloseStepPart({
  step,
  number,
  isLastQuarter,
  ...props
}: ViewProps & { readonly step: CloseStep; readonly number: number; readonly isLastQuarter: boolean }) {
  const t = useT('views');
  const id = useId();
  const { key, state, items } = step;
  return (
    <li aria-labelledby={id} className="grid break-inside-avoid grid-cols-[24px_minmax(0,1fr)] gap-x-3">
      <span aria-hidden="true" className="num text-16 font-strong text-ink-faint">
        {number}
      </span>
      <div className="min-w-0">
        <header className="flex flex-wrap items-baseline gap-x-3">
          <h3 id={id} className="text-16 font-strong">
            {t(`close.steps.${key}.title`)}
          </h3>
          <Badge tone={tones[state]} shape={shapes[state]}>
            {t(`close.marks.${state}`)}
          </Badge>
        </header>
        <p className="mt-1 max-w-measure text-14 text-ink-soft">
          <Text step={step} isLastQuarter={isLastQuarter} />
        </p>
        {items.length > 0 && <Items items={items} {...props} />}
        <Act step={step} {...props} />
      </div>
    </li>
  );
}

/** What a step asks for; where there is nothing of the kind, why not. */
function Text({ step, isLastQuarter }: { readonly step: CloseStep; readonly isLastQuarter: boolean }) {
  const t = useT('views');
  const { key, state } = step;
  if (key === 'version' || state !== 'nothing') {
    return t(`close.steps.${key}.text`);
  }
  return key === 'detail' && isLastQuarter ? t('close.planEnds') : t(`close.steps.${key}.nothing`);
}

function Items({ items, ...props }: ViewProps & Pick<CloseStep, 'items'>) {
  const wordsOf = useLackWords();
  return (
    <ul className="mt-2 border-t">
      {items.map((item) => (
        <li
          key={item.row}
          className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-baseline gap-x-6 border-b py-2 text-14 [overflow-wrap:anywhere] @max-[560px]/sheet:grid-cols-1"
        >
          <RowLink row={item.row} place={item.place} {...props} />
          <span className="text-13 text-ink-soft">{wordsOf(item)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is not done on a row: a first meeting, a version. */
function Act({
  step: { key, state, items, place },
  plan,
  link: Link,
  share,
}: ViewProps & { readonly step: CloseStep }) {
  const t = useT('views');
  const look = 'rounded-s text-14 text-accent underline underline-offset-3';
  if (key === 'meeting' && state === 'open' && items.length === 0 && place !== null) {
    return (
      <p data-screen-only className="mt-2">
        <Link href={placeAddress(plan, place)} className={look}>
          {t('close.addMeeting')}
        </Link>
      </p>
    );
  }
  return key === 'version' ? (
    <>
      <LastShared />
      {share !== undefined && (
        <p data-screen-only className="mt-2">
          <Link href={share} className={look}>
            {t('close.share')}
          </Link>
        </p>
      )}
    </>
  ) : null;
}

/** Which version was shared last, and when; nothing before the first. */
function LastShared() {
  const t = useT('views');
  const { locale } = useFormat();
  const { review, timeZone } = usePlanData();
  return review === null ? null : (
    <p className="num mt-1 text-13 text-ink-soft">
      {t('close.shared', {
        version: review.version,
        day: formatDate(locale, dayIn(timeZone, review.requestedAt)),
      })}
    </p>
  );
}
