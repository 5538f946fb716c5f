'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { quarterOf } from '@kader/plan/formulas';
import { IconButton } from '@kader/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormat } from '../../fields/use-format.ts';
import { usePlanData } from '../../plan/plan-scope.ts';

/** Below these widths in px a grid shows a quarter, or a month, at a time. */
const wideFrom = 680;
const quarterFrom = 440;

export interface ShownMonths {
  /** The months on the screen. */
  readonly months: readonly string[];
  readonly page: number;
  readonly pages: number;
  readonly turn: (page: number) => void;
}

/** The months that fit: all of them where it is wide, or few; else a quarter or a month, that of today first. */
export function useShownMonths(months: readonly string[], width: number | null): ShownMonths {
  const { today } = usePlanData();
  const [turned, setTurned] = useState<number | null>(null);
  const isWide = width === null || width >= wideFrom || (width >= quarterFrom && months.length <= 4);
  const byQuarter = width !== null && width >= quarterFrom;
  const pages = useMemo(() => {
    if (isWide) {
      return [months];
    }
    return byQuarter
      ? [...Map.groupBy(months, quarterOf).values()]
      : months.map((month): readonly string[] => [month]);
  }, [months, isWide, byQuarter]);
  const current = pages.findIndex((page) => page.includes(today?.slice(0, 7) ?? ''));
  const page = Math.min(turned ?? Math.max(0, current), Math.max(0, pages.length - 1));
  return { months: pages[page] ?? months, page, pages: pages.length, turn: setTurned };
}

/** Turns to earlier and later months where not all fit. */
export function PeriodStepper({ shown }: { readonly shown: ShownMonths }) {
  const t = useT('plan');
  const { locale } = useFormat();
  const [first] = shown.months;
  const last = shown.months.at(-1);
  if (shown.pages < 2 || first === undefined || last === undefined) {
    return null;
  }
  const name =
    first === last
      ? formatMonth(locale, first)
      : t('grid.period', {
          from: formatMonth(locale, first, 'medium'),
          to: formatMonth(locale, last, 'medium'),
        });
  return (
    <div className="flex items-center justify-between gap-2 border-b py-1">
      <IconButton
        name={t('grid.previous')}
        icon={<ChevronLeft />}
        size="s"
        disabled={shown.page === 0}
        onClick={() => shown.turn(shown.page - 1)}
      />
      <span aria-live="polite" className="text-13 font-medium">
        {name}
      </span>
      <IconButton
        name={t('grid.next')}
        icon={<ChevronRight />}
        size="s"
        disabled={shown.page === shown.pages - 1}
        onClick={() => shown.turn(shown.page + 1)}
      />
    </div>
  );
}
