'use client';
import { useT } from '@kader/i18n/react';
import type { Finding, FindingTarget } from '@kader/plan/evaluate';
import { useFindingWords, useWaive, WaiveDialog } from '@kader/plan-ui/panel';
import { Button } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';

/** The findings that hold a plan back, each with the way to it and the way to waive it. */
export function HeldBack({
  findings,
  onGo,
}: {
  readonly findings: readonly Finding[];
  readonly onGo: (target: FindingTarget) => void;
}) {
  const t = useT('plan');
  const wordsOf = useFindingWords();
  const waiving = useWaive();
  const [asked, setAsked] = useState<Finding | null>(null);
  const title = t('share.held', { count: findings.length });
  return (
    <section aria-label={title} className="rounded border border-bad px-4 py-3 text-13">
      <h3 className="flex items-start gap-2.5 font-strong">
        <CircleAlert aria-hidden="true" className="mt-0.5 text-bad" />
        {title}
      </h3>
      <ul className="mt-1 divide-y">
        {findings.map((finding) => {
          const { title: what, why } = wordsOf(finding);
          return (
            <li
              key={finding.id}
              className="flex flex-wrap items-start justify-end gap-x-3 gap-y-1 py-2 pl-[26px]"
            >
              <p className="min-w-48 flex-1">
                {what} <span className="text-ink-soft">{why}</span>
              </p>
              <Button
                size="s"
                aria-label={`${t('share.goThere')}: ${what}`}
                onClick={() => onGo(finding.target)}
              >
                {t('share.goThere')}
              </Button>
              {waiving !== null && (
                <Button
                  size="s"
                  look="quiet"
                  aria-label={t('waive.actLabel', { finding: what })}
                  onClick={() => setAsked(finding)}
                >
                  {t('waive.act')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <WaiveDialog
        finding={asked}
        onClose={() => setAsked(null)}
        onWaive={(finding, reason) => waiving?.waive(finding, reason)}
      />
    </section>
  );
}
