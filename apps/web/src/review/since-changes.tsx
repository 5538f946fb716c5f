'use client';
import type { DecidedVersion, SharedVersionAnswer } from '@kader/api/types';
import { dayIn, formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { diffDocuments, isEmptyDiff } from '@kader/plan/diff';
import { documentFromJson, type PlanDocument } from '@kader/plan/document';
import { DiffDocument } from '@kader/plan-ui/compare';
import { useMemo } from 'react';

/** What differs between the version decided on and the one that is read. */
export function SinceChanges({
  answer,
  decided,
  document,
}: {
  readonly answer: SharedVersionAnswer;
  readonly decided: DecidedVersion;
  readonly document: PlanDocument;
}) {
  const t = useT('history');
  const locale = useLocale();
  const before = useMemo(() => documentFromJson(decided.document), [decided.document]);
  const nothing = useMemo(() => isEmptyDiff(diffDocuments(before, document)), [before, document]);
  const { version, kind } = decided;
  const date = formatDate(locale, dayIn(answer.timeZone, decided.at));
  return (
    <section
      data-screen-only
      aria-labelledby="since-decision"
      className="mt-8 rounded border border-accent bg-paper px-5 py-4 text-13"
    >
      <h2 id="since-decision" className="heading-20">
        {t('since.title')}
      </h2>
      <p className="mt-1 text-ink-soft">
        {nothing ? t('since.none', { version }) : t(`since.text_${kind}`, { version, date })}
      </p>
      {!nothing && (
        <details className="mt-3">
          <summary className="cursor-pointer py-2 font-medium text-accent">{t('since.open')}</summary>
          <div className="mt-4">
            <DiffDocument before={before} after={document} view="inline" />
          </div>
        </details>
      )}
    </section>
  );
}
