'use client';

import { useT } from '@kader/i18n/react';
import { isOwnKey } from '@kader/plan/document';
import type { HashDifference } from '@kader/plan/freeze';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { SortableRows } from '../blocks/rows/sortable-rows.tsx';
import { useSectionTitle } from '../document/section-heading.tsx';
import { scrollToPlace } from '../place/scroll-to-place.ts';
import { useAttention } from '../place/use-attention.ts';
import { useSections } from '../plan/use-document.ts';
import { useFill } from '../plan/use-evaluation.ts';
import { HiddenSections } from './hidden-sections.tsx';
import { HideDialog } from './hide-dialog.tsx';
import { NextStep } from './next-step.tsx';
import { OutlineSection } from './outline-section.tsx';
import { markOf } from './section-marks.ts';
import type { SectionMenuActs } from './section-menu.tsx';
import { type NamingEnd, SectionName } from './section-name.tsx';
import { addLine, type Naming, type NamingState, useNaming, useNamingState } from './use-naming.ts';
import { type SectionActs, useSectionActs } from './use-section-acts.ts';

export interface OutlineProps {
  /** Number of the version approved last; null when there is none. */
  readonly approvedVersion: number | null;
  /** Where the document differs from it (`useDifference`). */
  readonly difference: HashDifference | null;
  /** Goes somewhere in the document: a sheet closes first. */
  readonly onLeave?: ((go: () => void) => void) | undefined;
  /** What is being named, where that begins elsewhere too (`useNamingState`). */
  readonly naming?: NamingState | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
}

const stay = (go: () => void) => go();

/** The sections of a document with how far each is, the one attended to marked; whoever may change the structure does so here. */
export function Outline({
  approvedVersion,
  difference,
  onLeave = stay,
  naming: given,
  id,
  className,
}: OutlineProps) {
  const t = useT('plan');
  const nav = useRef<HTMLElement>(null);
  const sections = useSections();
  const fill = useFill();
  const attention = useAttention();
  const acts = useSectionActs();
  const own = useNamingState();
  const [naming, setNaming] = given ?? own;
  const handleNamed = useNaming(nav, given ?? own, { acts, onLeave });
  const [hiding, setHiding] = useState<string | null>(null);
  const titleOf = useSectionTitle();
  const visible = sections.filter(({ hidden }) => !hidden);
  const onHide = visible.length < 2 ? undefined : setHiding;

  return (
    <nav ref={nav} id={id} tabIndex={-1} aria-label={t('outline.label')} className={className}>
      <NextStep onLeave={onLeave} />
      <SortableRows
        ids={visible.map(({ section }) => section.key)}
        nameOf={(key) => {
          const section = visible.find((candidate) => candidate.section.key === key);
          return section === undefined ? key : titleOf(section).text;
        }}
        onMove={(key, places) => acts?.move(key, places)}
      >
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
                onGo={(target) => onLeave(() => scrollToPlace(target))}
                acts={acts === null ? undefined : menuActs(state.key, { acts, setNaming, onHide })}
                naming={acts === null ? null : namingAt(state.key, naming)}
                onNamed={handleNamed}
                isFirst={index === 0}
                isLast={index === visible.length - 1}
              />
            );
          })}
        </ol>
      </SortableRows>
      {acts !== null && (
        <AddSection
          isNaming={naming?.kind === 'add' && naming.after === null}
          onBegin={() => setNaming({ kind: 'add', after: null })}
          onNamed={handleNamed}
        />
      )}
      <HiddenSections sections={sections} onShow={acts?.show} />
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

/** The acts of one section's menu. */
function menuActs(
  key: string,
  {
    acts,
    setNaming,
    onHide,
  }: {
    readonly acts: SectionActs;
    readonly setNaming: NamingState[1];
    readonly onHide: ((key: string) => void) | undefined;
  },
): SectionMenuActs {
  return {
    onMove: (direction) => acts.move(key, direction === 'up' ? -1 : 1),
    onRename: () => setNaming({ kind: 'rename', section: key }),
    onAddBelow: () => setNaming({ kind: 'add', after: key }),
    onHide: onHide && (() => onHide(key)),
    onRemove: isOwnKey(key) ? () => acts.remove(key) : undefined,
  };
}

/** What is named at a section of the outline. */
function namingAt(key: string, naming: Naming | null): Naming['kind'] | null {
  const place = naming?.kind === 'rename' ? naming.section : naming?.after;
  return place === key ? (naming?.kind ?? null) : null;
}

/** The line behind the last section: pressing it begins another. */
function AddSection({
  isNaming,
  onBegin,
  onNamed,
}: {
  readonly isNaming: boolean;
  readonly onBegin: () => void;
  readonly onNamed: (end: NamingEnd) => void;
}) {
  const t = useT('plan');
  return isNaming ? (
    <SectionName onEnd={onNamed} />
  ) : (
    <button
      type="button"
      data-outline={addLine}
      onClick={onBegin}
      className="mt-px grid w-full grid-cols-[14px_minmax(0,1fr)] items-center gap-2 rounded px-2 py-1 text-left text-13 text-ink-faint transition-colors hover:bg-hover hover:text-ink pointer-coarse:py-3"
    >
      <Plus aria-hidden="true" className="size-3.5" />
      {t('outline.add')}
    </button>
  );
}
