'use client';

import { useT } from '@kader/i18n/react';
import type { HashDifference } from '@kader/plan/freeze';
import { useState } from 'react';
import { scrollToPlace } from '../place/scroll-to-place.ts';
import { useAttention } from '../place/use-attention.ts';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useSections } from '../plan/use-document.ts';
import { useFill } from '../plan/use-evaluation.ts';
import { HiddenSections } from './hidden-sections.tsx';
import { HideDialog } from './hide-dialog.tsx';
import { OutlineSection } from './outline-section.tsx';
import { markOf } from './section-marks.ts';
import { useSectionActs } from './use-section-acts.ts';

export interface OutlineProps {
  /** Number of the version approved last; null when there is none. */
  readonly approvedVersion: number | null;
  /** Where the document differs from it (`useDifference`). */
  readonly difference: HashDifference | null;
  /** Goes to a place; scrolls there when absent. A sheet closes first. */
  readonly onGo?: ((target: FocusTarget) => void) | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
}

/** The sections of a document with how far each is, the one attended to marked; whoever may edit moves and hides them here. */
export function Outline({ approvedVersion, difference, onGo = scrollToPlace, id, className }: OutlineProps) {
  const t = useT('plan');
  const sections = useSections();
  const fill = useFill();
  const attention = useAttention();
  const acts = useSectionActs();
  const [hiding, setHiding] = useState<string | null>(null);
  const visible = sections.filter(({ hidden }) => !hidden);

  return (
    <nav id={id} tabIndex={-1} aria-label={t('outline.label')} className={className}>
      <ol className="grid gap-px">
        {visible.map((section, index) => {
          const state = fill.find(({ key }) => key === section.section.key);
          return state === undefined ? null : (
            <OutlineSection
              key={state.key}
              section={section}
              state={state}
              number={index + 1}
              mark={markOf(state, difference)}
              approvedVersion={approvedVersion}
              current={attention?.section === state.key ? attention : null}
              onGo={onGo}
              onMove={acts === null ? undefined : (direction) => acts.move(state.key, direction)}
              onHide={acts === null || visible.length < 2 ? undefined : () => setHiding(state.key)}
              isFirst={index === 0}
              isLast={index === visible.length - 1}
            />
          );
        })}
      </ol>
      <HiddenSections sections={sections.filter(({ hidden }) => hidden)} onShow={acts?.show} />
      {acts !== null && (
        <HideDialog
          section={sections.find(({ section }) => section.key === hiding) ?? null}
          onClose={() => setHiding(null)}
          onHide={acts.hide}
        />
      )}
    </nav>
  );
}
