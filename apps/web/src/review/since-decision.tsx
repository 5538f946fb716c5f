'use client';
import type { DecidedVersion, SharedVersionAnswer } from '@kader/api/types';
import { dayIn, formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { diffDocuments, isEmptyDiff } from '@kader/plan/diff';
import { documentFromJson, type PlanDocument } from '@kader/plan/document';
import { DiffDocument } from '@kader/plan-ui/compare';
import { Button } from '@kader/ui';
import { useEffect, useMemo, useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

/** For the client: what changed since the version they decided on last, from what was shared with them alone. Nothing where there was none. */
export function SinceDecision({
  answer,
  document,
}: {
  readonly answer: SharedVersionAnswer;
  readonly document: PlanDocument;
}) {
  const { decided, failed, retry } = useDecided(answer);
  if (failed) {
    return <NotKnown onRetry={retry} />;
  }
  return decided === null ? null : <Changes {...{ answer, decided, document }} />;
}

/** The version that the reader decided on last; null while it is asked for, and where there is none. */
function useDecided({ agency, plan, version }: SharedVersionAnswer) {
  const client = useWebClient(agency.slug);
  const [decided, setDecided] = useState<DecidedVersion | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(1);
  useEffect(() => {
    let isWanted = tries > 0;
    client.review.decided
      .query({ planId: plan.id, version })
      .then((found) => isWanted && setDecided(found))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [client, plan.id, version, tries]);
  function retry() {
    setFailed(false);
    setTries(tries + 1);
  }
  return { decided, failed, retry };
}

/** The version reads without it; but that nothing is said must not read as that nothing changed. */
function NotKnown({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT('history');
  const common = useT('common');
  return (
    <div
      role="alert"
      data-screen-only
      className="mt-8 flex flex-wrap items-center justify-between gap-3 rounded border bg-paper px-5 py-4 text-13"
    >
      <p className="min-w-0 flex-1">{t('since.failed')}</p>
      <Button size="s" onClick={onRetry}>
        {common('actions.retry')}
      </Button>
    </div>
  );
}

function Changes({
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
