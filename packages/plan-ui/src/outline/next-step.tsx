'use client';

import { useT } from '@kader/i18n/react';
import { Bar } from '@kader/ui';
import { ArrowRight } from 'lucide-react';
import { useSectionTitle } from '../document/section-heading.tsx';
import { useSections } from '../plan/use-document.ts';
import { useGoTo } from '../plan/use-focus-target.ts';
import { useGuidedWay } from '../plan/use-guided-way.ts';
import { useEditor } from '../plan/use-store.ts';

/** Above the contents: the section with which to go on, and how far the plan is (002-35). For whoever writes it. */
export function NextStep({ onLeave }: { readonly onLeave: (go: () => void) => void }) {
  const t = useT('plan');
  const { steps, done, next } = useGuidedWay();
  const sections = useSections();
  const titleOf = useSectionTitle();
  const goTo = useGoTo();
  if (useEditor() === null || steps.length === 0) {
    return null;
  }
  const section = sections.find((candidate) => candidate.section.key === next?.section);
  const target = next?.target ?? null;
  return (
    <div className="mb-3 border-b pb-3">
      {target === null || section === undefined ? (
        <p className="px-2 py-1 text-13 text-ink-soft">{t('way.outlineDone')}</p>
      ) : (
        <button
          type="button"
          onClick={() => onLeave(() => goTo(target))}
          className="grid w-full grid-cols-[14px_minmax(0,1fr)] items-start gap-2 rounded px-2 py-1 text-left text-13 font-medium transition-colors hover:bg-hover pointer-coarse:py-3"
        >
          <ArrowRight aria-hidden="true" className="mt-[3px] size-3.5" />
          <span className="[overflow-wrap:anywhere]">
            {t('way.outline', { title: titleOf(section).text })}
          </span>
        </button>
      )}
      <Bar
        value={done}
        max={steps.length}
        label={`${t('way.progress')}: ${t('way.count', { done, total: steps.length })}`}
        className="mx-2 mt-2"
      />
    </div>
  );
}
