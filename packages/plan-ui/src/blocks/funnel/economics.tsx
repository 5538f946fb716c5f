'use client';

import { formatMonthCount, formatNumber } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { ComputedValue } from '@kader/plan/evaluate';
import { roundWorkedOut } from '@kader/plan/formulas';
import type { ReactNode } from 'react';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import type { FigureEditor } from './figure-editor.ts';
import { useFunnelWords } from './funnel-words.ts';
import type { Funnel } from './use-funnel.ts';

const tailFields = ['customerStage', 'aov', 'ordersPerCustomerYear', 'grossMargin'] as const;
const guardrailFields = ['maxContactsPerMonth', 'optOutEasy'] as const;

interface EconomicsProps {
  readonly funnel: Funnel;
  readonly editor?: FigureEditor | undefined;
}

/** What a customer brings, what all of them bring in, and how often they are written to at most. A reader sees what is filled, and what follows from it. */
export function Economics({ funnel, editor: Editor }: EconomicsProps) {
  const t = useT('blocks/funnel');
  const { economics, reading } = funnel;
  const worth = useWorth(economics.block);
  const times = useWinOrKeep(economics.block);
  const shown = (fields: readonly string[]) =>
    fields.filter((field) => Editor !== undefined || economics.fields[field] !== undefined);
  const [tail, guardrails] = [shown(tailFields), shown(guardrailFields)];
  const isForecast = [reading.customers, reading.revenue, reading.grossProfit].some(
    (figure) => figure !== null,
  );
  const hasTail = tail.length + worth.length > 0 || isForecast;
  const hasGuardrails = guardrails.length > 0 || times !== null;
  const isFilled = Editor !== undefined || Object.keys(economics.fields).length > 0;
  if (!isFilled || !(hasTail || hasGuardrails)) {
    return null;
  }
  return (
    <div
      data-item={economics.id}
      className="mt-6 grid grid-cols-2 gap-x-10 gap-y-6 @max-[560px]/sheet:grid-cols-1"
    >
      {hasTail && (
        <Group title={t('collections.funnelEconomics.name')}>
          {tail.map((field) => (
            <Line key={field} row={economics} field={field} editor={Editor} />
          ))}
          <Outcome funnel={funnel} />
          {worth.map(({ key, figure }) => (
            <div key={key} className={lineLook}>
              <span className="text-13 text-ink-soft">
                {t(`computed.${key}.label`)}
                {key === 'valueToCost' && (
                  <span className="block text-12 text-ink-faint">{t('view.valueToCostHint')}</span>
                )}
              </span>
              <span className="num text-13 font-strong whitespace-nowrap">{figure}</span>
            </div>
          ))}
        </Group>
      )}
      {hasGuardrails && (
        <Group title={t('view.guardrails')}>
          {guardrails.map((field) => (
            <Line key={field} row={economics} field={field} editor={Editor} />
          ))}
          {times !== null && (
            <div className={lineLook}>
              <span className="text-13 text-ink-soft">{t('computed.winOrKeep.label')}</span>
              <span className="num text-13 font-strong">{times}</span>
            </div>
          )}
        </Group>
      )}
    </div>
  );
}

/** F12 and F15, each once the plan knows: from where advertising pays, what a customer is worth against what it costs, and when that is earned back. */
function useWorth(block = '') {
  const { locale } = useFormat();
  const { breakEvenRoas, valueToCost, payback } = useComputed(`block:${block}`);
  const read = (value: ComputedValue | undefined, unit: string) =>
    roundWorkedOut(typeof value === 'string' ? value : null, unit);
  const [pays, times, months] = [
    read(breakEvenRoas, 'ratio'),
    read(valueToCost, 'ratio'),
    read(payback, 'months'),
  ];
  const figures = [
    { key: 'breakEvenRoas', figure: pays === null ? null : formatNumber(locale, pays) },
    { key: 'valueToCost', figure: times === null ? null : `${formatNumber(locale, times)}×` },
    { key: 'payback', figure: months === null ? null : formatMonthCount(locale, months) },
  ] as const;
  return figures.filter(({ figure }) => figure !== null);
}

/** F40 (000-52), once the plan knows what winning a customer costs and what keeping one does. */
function useWinOrKeep(block = ''): string | null {
  const { locale } = useFormat();
  const { winOrKeep } = useComputed(`block:${block}`);
  return typeof winOrKeep === 'string' ? `${formatNumber(locale, winOrKeep, { maxDecimals: 1 })}×` : null;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h4 className="border-b pb-1 text-13 font-strong">{title}</h4>
      <div className="pt-1">{children}</div>
    </section>
  );
}

const lineLook = 'flex items-baseline justify-between gap-x-4 py-1';

function Line({
  row,
  field,
  editor: Editor,
}: {
  readonly row: Row;
  readonly field: string;
  readonly editor?: FigureEditor | undefined;
}) {
  const words = useFieldWords(row.collection, field);
  if (Editor !== undefined && field === 'optOutEasy') {
    // A box to tick bears its own words.
    return (
      <div className="py-1">
        <Editor item={row} field={field} className="text-13 text-ink-soft" />
      </div>
    );
  }
  return (
    <div className={lineLook}>
      <span className="text-13 text-ink-soft">{words.label}</span>
      <div className="num min-w-0 text-right text-13">
        {Editor !== undefined ? (
          <Editor item={row} field={field} />
        ) : (
          <FieldReader item={{ revisions: {}, ...row }} field={field} empty="–" />
        )}
      </div>
    </div>
  );
}

/** The forecast: customers, revenue and gross profit of a year. */
function Outcome({ funnel: { reading } }: Pick<EconomicsProps, 'funnel'>) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const figures = [
    ['customers', words.people(reading.customers)],
    ['revenue', words.forecast(reading.revenue)],
    ['grossProfit', words.forecast(reading.grossProfit)],
  ] as const;
  return figures.map(([key, figure], index) => (
    <div key={key} className={index === 0 ? `${lineLook} mt-1 border-t` : lineLook}>
      <span className="text-13 text-ink-soft">{t(`computed.${key}.label`)}</span>
      <span className="num text-13 font-strong">{figure}</span>
    </div>
  ));
}
