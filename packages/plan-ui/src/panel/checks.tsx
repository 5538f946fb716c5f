'use client';

import { useT } from '@kader/i18n/react';
import type { Finding, FindingTarget, Severity } from '@kader/plan/evaluate';
import { Count, SegmentedControl } from '@kader/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';
import { useAttention } from '../place/use-attention.ts';
import { useSections } from '../plan/use-document.ts';
import { useAllFindings } from '../plan/use-evaluation.ts';
import { useGoTo } from '../plan/use-focus-target.ts';
import { type FindingActs, FindingCard } from './finding-card.tsx';
import { useFix } from './use-fix.ts';
import { useWaive } from './use-waive.ts';
import { WaiveDialog } from './waive-dialog.tsx';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

type Grouping = 'severity' | 'section';

/** What the plan check finds: first at the place attended to, then elsewhere by severity or section, then what was waived. */
export function Checks({ onLeave }: { readonly onLeave: (go: () => void) => void }) {
  const t = useT('plan');
  const all = useAllFindings();
  const findings = all.filter(({ waived }) => waived === undefined);
  const waived = all.filter((finding) => finding.waived !== undefined);
  const place = useAttention();
  const top = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const [asked, setAsked] = useState<Finding | null>(null);
  const waiving = useWaive();
  // What was pressed is gone afterwards: focus stays in the panel.
  const stay = () => top.current?.focus();
  const actsOf = useActs({ onLeave, onDone: stay, waiving, onWaive: setAsked });
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
          <Group title={t('panel.here')} count={here.length} total={findings.length}>
            {here.length === 0 && <p className="mt-1 text-ink-soft">{t('panel.clearHere')}</p>}
            <Findings findings={here} grouping="severity" actsOf={actsOf} />
          </Group>
          {elsewhere.length > 0 && (
            <Group title={t('panel.elsewhere')} count={elsewhere.length} total={findings.length}>
              <SegmentedControl
                label={t('panel.groupBy')}
                value={grouping}
                onChange={setGrouping}
                options={[
                  { value: 'severity', label: t('panel.bySeverity') },
                  { value: 'section', label: t('panel.bySection') },
                ]}
                className="mt-2"
              />
              <Findings findings={elsewhere} grouping={grouping} actsOf={actsOf} />
            </Group>
          )}
        </>
      )}
      {waived.length > 0 && (
        <details className="px-5 pt-4">
          <summary className="cursor-pointer py-1 text-ink-soft">
            {t('panel.waived', { count: waived.length })}
          </summary>
          <Findings findings={waived} grouping="section" actsOf={actsOf} />
        </details>
      )}
      <WaiveDialog
        finding={asked}
        onClose={() => setAsked(null)}
        onWaive={(finding, reason) => {
          waiving?.waive(finding, reason);
          stay();
        }}
      />
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

/** What can be done about each finding. A fix that leads to the place is the way there already. */
function useActs({
  onLeave,
  onDone,
  waiving,
  onWaive,
}: {
  readonly onLeave: (go: () => void) => void;
  readonly onDone: () => void;
  readonly waiving: ReturnType<typeof useWaive>;
  readonly onWaive: (finding: Finding) => void;
}): (finding: Finding) => FindingActs {
  const goTo = useGoTo();
  const fix = useFix({ onLeave, onFixed: onDone });
  return (finding) => ({
    onFix: fix(finding),
    onJump: () => onLeave(() => goTo(finding.target)),
    onWaive: waiving === null ? null : () => onWaive(finding),
    onTakeBack:
      waiving === null
        ? null
        : () => {
            waiving.takeBack(finding);
            onDone();
          },
  });
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly grouping: Grouping;
  readonly actsOf: (finding: Finding) => FindingActs;
}

function Findings({ findings, grouping, actsOf }: FindingsProps) {
  const groups = useGroups(findings, grouping);
  return groups.map(({ key, title, own }) => (
    <section key={key}>
      <h3 className="mt-3 text-12 font-text text-ink-faint">{title}</h3>
      <ul>
        {own.map((finding) => (
          <FindingCard key={finding.id} finding={finding} acts={actsOf(finding)} />
        ))}
      </ul>
    </section>
  ));
}

function useGroups(findings: readonly Finding[], grouping: Grouping) {
  const t = useT('plan');
  const common = useT('common');
  const titleOf = useSectionTitle();
  const sections = useSections();
  const groups =
    grouping === 'severity'
      ? severities.map((severity) => ({
          key: severity,
          title: common(`severity.${severity}`),
          own: findings.filter((finding) => finding.severity === severity),
        }))
      : [
          ...sections.map((section) => ({
            key: section.section.key,
            title: titleOf(section).text,
            own: findings.filter(({ target }) => target.section === section.section.key),
          })),
          {
            key: '',
            title: t('panel.wholePlan'),
            own: findings.filter(({ target }) => target.section === undefined),
          },
        ];
  return groups.filter(({ own }) => own.length > 0);
}

function Group({
  title,
  count,
  total,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly total: number;
  readonly children: ReactNode;
}) {
  const t = useT('plan');
  return (
    <section className="border-b px-5 pt-[18px] pb-5 last:border-b-0">
      <h2 className="flex items-baseline justify-between gap-2 text-13 font-strong">
        {title}
        <Count>{t('panel.ofTotal', { count, total })}</Count>
      </h2>
      {children}
    </section>
  );
}
