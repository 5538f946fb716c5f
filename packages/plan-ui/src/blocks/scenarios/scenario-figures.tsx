'use client';

import { formatNumber } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useMoney } from '../budget/use-money.ts';

/** What a scenario costs, a dash while nobody knows. */
export function ScenarioCost({ id }: { readonly id: string }) {
  const { cost } = useComputed(id);
  const { money } = useMoney();
  return <p className="num text-20 font-medium">{money(cost)}</p>;
}

/** What one result costs; nothing where that cannot be said. */
export function CostPerResult({
  id,
  unit,
}: {
  readonly id: string;
  readonly unit: Item['fields'][string] | undefined;
}) {
  const t = useT('blocks/scenarios');
  const { costPerResult } = useComputed(id);
  const { money } = useMoney();
  return typeof costPerResult === 'string' ? (
    <p className="num text-13 text-ink-soft">
      {t(unit === 'percent' ? 'compare.perPoint' : 'compare.perResult', { cost: money(costPerResult) })}
    </p>
  ) : null;
}

/** F39 of a scenario; nothing while no tool serves an activity. */
export function ToolOverlap({ id }: { readonly id: string }) {
  const t = useT('blocks/scenarios');
  const { locale } = useFormat();
  const { overlap } = useComputed(id);
  return typeof overlap === 'string' ? (
    <p className="num text-13 text-ink-soft">
      {t('compare.overlap', { average: formatNumber(locale, overlap, { maxDecimals: 1 }) })}
    </p>
  ) : null;
}

/** What the three scenarios say together: F24 of their costs, F25 of costs and results. Nothing while it cannot be said. */
export function ScenariosTogether({
  block,
  sample,
}: {
  readonly block: string;
  readonly sample: Item | undefined;
}) {
  const t = useT('blocks/scenarios');
  const { money } = useMoney();
  const values = useComputed(`block:${block}`);
  const amounts = (['weightedCost', 'expectedCost', 'costDeviation'] as const).filter(
    (key) => typeof values[key] === 'string',
  );
  const { weightedResult } = values;
  const hasResult = typeof weightedResult === 'string' && sample !== undefined;
  if (amounts.length === 0 && !hasResult) {
    return null;
  }
  return (
    <section aria-label={t('compare.together')} className="py-4">
      <h4 className="mb-2 text-13 font-strong">{t('compare.together')}</h4>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {amounts.map((key) => (
          <div key={key}>
            <dt className="text-12 text-ink-faint">{t(`computed.${key}.label`)}</dt>
            <dd className="num text-16 font-medium">{money(values[key])}</dd>
          </div>
        ))}
        {hasResult && (
          <div>
            <dt className="text-12 text-ink-faint">{t('computed.weightedResult.label')}</dt>
            <dd className="num text-16 font-medium">
              <FieldReader
                item={{ ...sample, fields: { ...sample.fields, expectedValue: weightedResult } }}
                field="expectedValue"
              />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Which scenario the plan carries out: `chosen` on the version, else as the plan says; that none is chosen is said too. */
export function CarriedOut({
  block,
  chosen,
}: {
  readonly block: string;
  readonly chosen?: ScenarioType | undefined;
}) {
  const t = useT('blocks/scenarios');
  const values = useComputed(`block:${block}`);
  const chosenType = chosen ?? values.chosenType;
  return (
    <p className="mt-3 text-14 font-medium" role="status">
      {chosenType === 'pessimistic' || chosenType === 'realistic' || chosenType === 'optimistic'
        ? t(`choice.carriedOut.${chosenType}`)
        : t('choice.none')}
    </p>
  );
}
