'use client';

import { useT } from '@kader/i18n/react';
import type { Finding, FindingTarget, Severity } from '@kader/plan/evaluate';
import { Count } from '@kader/ui';
import { useRef } from 'react';
import { useAttention } from '../place/use-attention.ts';
import { useFindings } from '../plan/use-evaluation.ts';
import { FindingCard } from './finding-card.tsx';
import { useFix } from './use-fix.ts';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** What the plan check finds: first at the place attended to, then elsewhere, the most severe first. Each has one way out. */
export function Checks({ onLeave }: { readonly onLeave: (go: () => void) => void }) {
  const t = useT('plan');
  const findings = useFindings();
  const place = useAttention();
  const top = useRef<HTMLDivElement>(null);
  // What was pressed is gone afterwards: focus stays in the panel.
  const fix = useFix({ onLeave, onFixed: () => top.current?.focus() });
  const here = findings.filter(({ target }) => isWithin(target, place));
  const elsewhere = findings.filter((finding) => !here.includes(finding));

  return (
    <div ref={top} tabIndex={-1} className="pb-6 text-13 outline-none">
      {findings.length === 0 ? (
        <div className="px-5 pt-[18px]">
          <h2 className="text-13 font-strong">{t('panel.clearTitle')}</h2>
          <p className="mt-0.5 font-doc text-16 leading-6">{t('panel.clearText')}</p>
        </div>
      ) : (
        <>
          <Group title={t('panel.here')} findings={here} total={findings.length} onFix={fix}>
            {t('panel.clearHere')}
          </Group>
          {elsewhere.length > 0 && (
            <Group title={t('panel.elsewhere')} findings={elsewhere} total={findings.length} onFix={fix} />
          )}
        </>
      )}
    </div>
  );
}

/** Whether a finding belongs to the block attended to, or to the section where no block is meant. */
function isWithin(target: FindingTarget, place: FindingTarget | null): boolean {
  if (place === null || target.section !== place.section) {
    return false;
  }
  return place.block === undefined || target.block === undefined || target.block === place.block;
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly onFix: ((finding: Finding) => (() => void) | null) | null;
  /** Shown when there is none. */
  readonly children?: string;
}

function Group({ title, findings, total, onFix, children }: GroupProps) {
  const t = useT('plan');
  const common = useT('common');
  return (
    <section className="border-b px-5 pt-[18px] pb-5 last:border-b-0">
      <h2 className="flex items-baseline justify-between gap-2 text-13 font-strong">
        {title}
        <Count>{t('panel.ofTotal', { count: findings.length, total })}</Count>
      </h2>
      {findings.length === 0 && <p className="mt-1 text-ink-soft">{children}</p>}
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity}>
            <h3 className="mt-3 text-12 font-text text-ink-faint">{common(`severity.${severity}`)}</h3>
            <ul>
              {own.map((finding) => (
                <FindingCard key={finding.id} finding={finding} onFix={onFix?.(finding) ?? null} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
