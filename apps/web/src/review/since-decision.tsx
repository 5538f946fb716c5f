'use client';
import type { DecidedVersion, SharedVersionAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import type { PlanDocument } from '@kader/plan/document';
import { Button, onDemand } from '@kader/ui';
import { useEffect, useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';

// Comparing is for those who decided before.
const changes = onDemand(async () => (await import('./since-changes.tsx')).SinceChanges);

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
  return decided === null ? null : <changes.Part {...{ answer, decided, document }} />;
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
