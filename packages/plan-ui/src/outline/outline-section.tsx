'use client';

import { useT } from '@kader/i18n/react';
import type { DocumentSection } from '@kader/plan/document';
import type { BlockState, SectionState } from '@kader/plan/evaluate';
import { Count, cx, type Fill, FillMark } from '@kader/ui';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useSortableRow } from '../blocks/rows/sortable-rows.tsx';
import { blockAnchor, sectionAnchor } from '../document/anchors.ts';
import { useSectionTitle } from '../document/section-heading.tsx';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useFrameWord, type Word } from '../plan/use-words.ts';
import { SectionMenu, type SectionMenuActs } from './section-menu.tsx';
import { type NamingEnd, SectionName } from './section-name.tsx';

const lineLook =
  'grid min-w-0 flex-1 grid-cols-[14px_minmax(0,1fr)_auto] items-start gap-2 rounded px-2 py-1 text-13 text-ink-soft transition-colors group-hover/line:text-ink pointer-coarse:py-3';

export interface OutlineSectionProps {
  readonly section: DocumentSection;
  readonly state: SectionState;
  readonly number: number;
  readonly mark: Fill;
  readonly approvedVersion: number | null;
  /** The place attended to, when it lies in this section. */
  readonly current: FocusTarget | null;
  readonly onGo: (target: FocusTarget) => void;
  /** Absent for whoever may not change the structure. */
  readonly acts: SectionMenuActs | undefined;
  /** What is named here: this section, or a new one behind it. */
  readonly naming: 'rename' | 'add' | null;
  readonly onNamed: (end: NamingEnd) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A section in the outline, with its blocks where it has several, and its menu. */
export function OutlineSection(props: OutlineSectionProps) {
  const { section, state, number, mark, current, onGo, acts, naming, isFirst, isLast } = props;
  const title = useSectionTitle()(section);
  const { key, blocks } = section.section;
  const withBlocks = blocks.length > 1;
  const markLabel = useMarkLabel(mark, props.approvedVersion);
  const isCurrent = current !== null && !(withBlocks && current.block !== undefined);
  const { setNodeRef, style, isDragging, handle } = useSortableRow(key);

  function handleKeyDown(event: KeyboardEvent) {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    if (event.altKey && direction !== null && acts !== undefined) {
      event.preventDefault();
      acts.onMove(direction);
    }
  }

  const line = (
    <div
      className={lineBox(isCurrent)}
      // A finger scrolls here; it moves sections by their menu, the keyboard with Alt and the arrows.
      onPointerDown={(event: PointerEvent) => {
        if (acts !== undefined && event.pointerType === 'mouse') handle.listeners?.onPointerDown?.(event);
      }}
    >
      <a
        data-outline={key}
        draggable={false}
        href={`#${sectionAnchor(key)}`}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={goInstead(() => onGo({ section: key }))}
        onKeyDown={handleKeyDown}
        className={cx(lineLook, isCurrent && 'font-medium text-ink')}
      >
        <FillMark fill={mark} label={markLabel} className="mt-[3px]" />
        <span className="[overflow-wrap:anywhere]">
          <span className="num">{number}</span> <span lang={title.lang}>{title.text}</span>
        </span>
        <Filled state={state} hasMenu={acts !== undefined} />
      </a>
      {acts !== undefined && <SectionMenu title={title.text} {...{ acts, isFirst, isLast }} />}
    </div>
  );
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={isDragging ? 'relative z-10 rounded bg-paper-raised shadow-float' : undefined}
    >
      {naming === 'rename' ? <SectionName title={section.title ?? title.text} onEnd={props.onNamed} /> : line}
      {withBlocks && (
        <ol className="mt-px grid gap-px">
          {state.blocks.map((block) => (
            <OutlineBlock
              key={block.key}
              block={block}
              isCurrent={current?.block === block.key}
              onGo={() => onGo({ section: key, block: block.key })}
            />
          ))}
        </ol>
      )}
      {naming === 'add' && <SectionName onEnd={props.onNamed} />}
    </li>
  );
}

function lineBox(isCurrent: boolean): string {
  return cx(
    'group/line relative flex items-start rounded transition-colors',
    isCurrent ? 'bg-accent-soft' : 'hover:bg-hover',
  );
}

function goInstead(go: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    go();
  };
}

function useMarkLabel(mark: Fill, version: number | null): string {
  const t = useT('plan');
  const common = useT('common');
  if (mark === 'approved' || mark === 'changed') {
    return t(`outline.${mark}`, { version: version ?? 0 });
  }
  return common(`completeness.${mark}`);
}

/** How much of what is required is filled; nothing where nothing is required. */
function Filled({
  state: { filled, required },
  hasMenu,
}: {
  readonly state: Pick<BlockState, 'filled' | 'required'>;
  readonly hasMenu: boolean;
}) {
  const t = useT('common');
  return required === 0 ? null : (
    <Count
      label={t('filled', { filled, required })}
      className={cx(
        'leading-5',
        // The menu takes its place under the pointer and with focus.
        hasMenu && 'pointer-fine:group-focus-within/line:invisible pointer-fine:group-hover/line:invisible',
      )}
    >
      {filled}/{required}
    </Count>
  );
}

function OutlineBlock({
  block,
  isCurrent,
  onGo,
}: {
  readonly block: BlockState;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}) {
  const word: Word | null = useFrameWord()(`blocks.${block.key}.title`);
  return (
    <li className={lineBox(isCurrent)}>
      <a
        href={`#${blockAnchor(block.key)}`}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={goInstead(onGo)}
        className={cx(lineLook, 'pl-[30px]', isCurrent && 'font-medium text-ink')}
      >
        <FillMark fill={block.state} label={useMarkLabel(block.state, null)} className="mt-[3px]" />
        <span lang={word?.lang} className="[overflow-wrap:anywhere]">
          {word?.text ?? block.key}
        </span>
        <Filled state={block} hasMenu={false} />
      </a>
    </li>
  );
}
