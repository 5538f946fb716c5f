'use client';

import { useT } from '@kader/i18n/react';
import type { Finding, Severity } from '@kader/plan/evaluate';
import { Button } from '@kader/ui';
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { useFindingWords } from './use-finding-words.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Lightbulb };
const tones: Readonly<Record<Severity, string>> = {
  error: 'text-bad',
  warning: 'text-warn',
  hint: 'text-info',
};

/** A finding: what is wrong, why it matters, and the one button that helps. */
export function FindingCard({
  finding,
  onFix,
}: {
  readonly finding: Finding;
  /** Null where the person may not do what would help. */
  readonly onFix: (() => void) | null;
}) {
  const common = useT('common');
  const words = useFindingWords()(finding);
  const Icon = icons[finding.severity];
  return (
    <li
      data-finding={finding.code}
      className="mt-2 grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5 gap-y-1 not-first:mt-3.5"
    >
      <Icon aria-hidden="true" className={`mt-0.5 ${tones[finding.severity]}`} />
      <p>
        <span className="sr-only">{common(`severity.${finding.severity}`)}: </span>
        <b className="font-medium">{words.title}</b> <span className="text-ink-soft">{words.why}</span>
      </p>
      {onFix !== null && (
        <div className="col-start-2 mt-1">
          <Button size="s" onClick={onFix}>
            {words.fix}
          </Button>
        </div>
      )}
    </li>
  );
}
