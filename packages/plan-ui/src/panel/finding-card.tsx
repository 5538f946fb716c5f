'use client';

import { useT } from '@kader/i18n/react';
import type { Finding, Severity } from '@kader/plan/evaluate';
import { Button } from '@kader/ui';
import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { useFindingWords } from './use-finding-words.ts';
import { WaivedBy } from './waived-by.tsx';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Lightbulb };
const tones: Readonly<Record<Severity, string>> = {
  error: 'text-bad',
  warning: 'text-warn',
  hint: 'text-info',
};

/** What can be done about a finding; null where the person may not. */
export interface FindingActs {
  readonly onFix: (() => void) | null;
  /** Shows the place, where the fix does not do that itself. */
  readonly onJump: (() => void) | null;
  readonly onWaive: (() => void) | null;
  readonly onTakeBack: (() => void) | null;
}

/** A finding: what is wrong, why it matters, the one button that helps, and the way to its place. One that was waived says why. */
export function FindingCard({ finding, acts }: { readonly finding: Finding; readonly acts: FindingActs }) {
  const t = useT('plan');
  const common = useT('common');
  const words = useFindingWords()(finding);
  const Icon = icons[finding.severity];
  const { onFix, onJump, onWaive, onTakeBack } = acts;
  const isWaived = finding.waived !== undefined;
  return (
    <li
      data-finding={finding.code}
      className="mt-2 grid grid-cols-[16px_minmax(0,1fr)] gap-x-2.5 gap-y-1 not-first:mt-3.5"
    >
      <Icon
        aria-hidden="true"
        className={`mt-0.5 ${isWaived ? 'text-ink-faint' : tones[finding.severity]}`}
      />
      <p>
        <span className="sr-only">{common(`severity.${finding.severity}`)}: </span>
        {onJump === null ? (
          <b className="font-medium">{words.title}</b>
        ) : (
          <button
            type="button"
            aria-label={t('panel.jump', { finding: words.title })}
            onClick={onJump}
            className="touch-44 rounded-chip text-left font-medium hover:underline"
          >
            {words.title}
          </button>
        )}{' '}
        {!isWaived && <span className="text-ink-soft">{words.why}</span>}
      </p>
      {finding.waived !== undefined && <WaivedBy waiver={finding.waived} className="col-start-2" />}
      <div className="col-start-2 mt-1 flex flex-wrap gap-2 empty:hidden">
        {onFix !== null && !isWaived && (
          <Button size="s" onClick={onFix}>
            {words.fix}
          </Button>
        )}
        {onWaive !== null && !isWaived && (
          <Button
            size="s"
            look="quiet"
            aria-label={t('waive.actLabel', { finding: words.title })}
            onClick={onWaive}
          >
            {t('waive.act')}
          </Button>
        )}
        {onTakeBack !== null && isWaived && (
          <Button
            size="s"
            look="quiet"
            aria-label={t('waive.takeBackLabel', { finding: words.title })}
            onClick={onTakeBack}
          >
            {t('waive.takeBack')}
          </Button>
        )}
      </div>
    </li>
  );
}
