'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { BlockInstance } from '@kader/plan/template';
import { Bar, Tag } from '@kader/ui';
import type { ReactNode } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useAgencySettings } from '../../plan/use-agency-settings.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { lastMonthOf } from './last-month.ts';
import { useMoney } from './use-money.ts';

/** What a budget comes to: planned, committed, ceiling, what is left, what the chosen scenario costs, spent to date, and the share for experiments. */
export function BudgetFigures({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const { locale } = useFormat();
  const { money } = useMoney();
  const values = useComputed(`block:${block.key}`);
  const rows = useRows(block, 'budgetLines');
  const until = lastMonthOf(rows, 'actual');
  const over = typeof values.overTarget === 'string' ? values.overTarget : null;
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4 py-4">
      <Figure value={money(values.plannedTotal)} name={t('figures.planned')} />
      <Committed block={block} />
      {over !== null && (
        <Figure
          value={money(over.replace(/^-/, ''))}
          name={t(over.startsWith('-') || over === '0' ? 'figures.free' : 'figures.over')}
          tone={over.startsWith('-') || over === '0' ? undefined : 'text-bad'}
        />
      )}
      {typeof values.agreedCost === 'string' && (
        <Figure value={money(values.agreedCost)} name={t('figures.agreed')} />
      )}
      {until !== null && (
        <Figure
          value={money(values.spentTotal)}
          name={t('figures.spent', { month: formatMonth(locale, until, 'medium') })}
          more={t('figures.ofPlan', { amount: money(values.planToDate) })}
        />
      )}
      {until !== null && <Figure value={money(values.forecast)} name={t('figures.forecast')} />}
      {typeof values.contingencyAmount === 'string' && (
        <Figure value={money(values.contingencyAmount)} name={t('figures.contingency')} />
      )}
      <Experiments share={typeof values.experimentShare === 'string' ? values.experimentShare : null} />
      <Settings block={block} />
    </div>
  );
}

/** What is ordered or under contract of it, and by how much that is more than lines have; nothing while nobody says. */
function Committed({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/budget');
  const { money } = useMoney();
  const { committedTotal, overCommitted } = useComputed(`block:${block.key}`);
  if (typeof committedTotal !== 'string') {
    return null;
  }
  const isOver = typeof overCommitted === 'string' && overCommitted !== '0';
  return (
    <Figure
      value={money(committedTotal)}
      name={t('figures.committed')}
      more={isOver ? t('figures.overCommitted', { amount: money(overCommitted) }) : undefined}
      tone={isOver ? 'text-bad' : undefined}
    />
  );
}

function Figure({
  value,
  name,
  more,
  tone,
}: {
  readonly value: string;
  readonly name: string;
  readonly more?: string | undefined;
  readonly tone?: string | undefined;
}) {
  return (
    <p className="text-12 text-ink-faint">
      <span className={`num block font-doc text-20 font-medium ${tone ?? 'text-ink'}`}>{value}</span>
      {name}
      {more !== undefined && <span className="block">{more}</span>}
    </p>
  );
}

/** The share for experiments against the least that the agency wants. */
function Experiments({ share }: { readonly share: string | null }) {
  const t = useT('blocks/budget');
  const written = useMoney();
  const least = useAgencySettings()?.experimentShareMin;
  if (share === null) {
    return null;
  }
  const isBelow = least !== undefined && Number(share) < Number(least);
  return (
    <div className="min-w-48 flex-1 text-12 text-ink-faint @max-[560px]/sheet:basis-full">
      <p className="flex items-baseline justify-between gap-2 text-13 text-ink">
        <span className="num font-medium">{t('experiments.share', { share: written.share(share) })}</span>
        {isBelow && <Tag tone="warn">{t('experiments.below')}</Tag>}
      </p>
      <Bar
        value={Number(share)}
        max={Math.max(0.4, Number(share))}
        marker={least === undefined ? undefined : Number(least)}
        tone={isBelow ? 'warn' : 'good'}
        size="m"
        className="my-1.5"
      />
      {least !== undefined && <p>{t('experiments.minimum', { share: written.share(least) })}</p>}
    </div>
  );
}

/** Ceiling, VAT and contingency, where one sets them. */
function Settings({ block }: { readonly block: BlockInstance }) {
  const documentId = useHeader().id;
  const id = singleRowId(documentId, block.key, 'budgetSettings');
  const row = useDerivedRow(id, { collection: 'budgetSettings', block: block.key, order: orderAt(0) });
  return (
    <div data-item={id} className="flex basis-full flex-wrap gap-x-8 gap-y-2 border-t pt-3 text-13">
      {(['targetCost', 'contingency', 'vatMode'] as const).map((field) => (
        <Setting key={field} field={field}>
          <FieldEditor item={row} field={field} />
        </Setting>
      ))}
    </div>
  );
}

function Setting({
  field,
  children,
}: {
  readonly field: 'targetCost' | 'contingency' | 'vatMode';
  readonly children: ReactNode;
}) {
  const words = useFieldWords('budgetSettings', field);
  return (
    <div className="flex items-baseline gap-2">
      <span aria-hidden="true" className="text-12 text-ink-faint">
        {words.label}
      </span>
      {children}
    </div>
  );
}
