'use client';

import { useT } from '@kader/i18n/react';
import { blockType } from '@kader/plan/blocks';
import type { DocumentSection } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import { createElement, memo, useEffect, useEffectEvent, useRef } from 'react';
import { BlockSummary, hasSummary } from '../blocks/block-summary.tsx';
import { editorOf } from '../blocks/editors.ts';
import { RemovalProvider } from '../blocks/rows/removal-dialog.tsx';
import { useRowKeys } from '../blocks/rows/use-row-keys.ts';
import { StrandedConflicts } from '../fields/conflicts.tsx';
import { NotTaken } from '../fields/not-taken.tsx';
import { placeOf } from '../plan/focus-source.ts';
import { usePlanScope } from '../plan/plan-scope.ts';
import { useSections } from '../plan/use-document.ts';
import { useFrameWord } from '../plan/use-words.ts';
import { blockAnchor, sectionAnchor } from './anchors.ts';
import { SectionHeading, useBlockTitle, useSectionTitle } from './section-heading.tsx';

/**
 * A whole document while it is written. Rows bleed 38 px to the left and 14 px to the right of the text (20 px on a
 * phone): the page keeps room for that.
 */
export function DocumentEditor({ className }: { readonly className?: string | undefined }) {
  const root = useRef<HTMLDivElement>(null);
  const sections = useSections().filter(({ hidden }) => !hidden);
  const { focus } = usePlanScope();
  const rowKeys = useRowKeys();
  const handleKey = useEffectEvent((event: KeyboardEvent) => rowKeys(event));
  useEffect(() => {
    const element = root.current;
    const handleFocus = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? placeOf(target) : null;
      if (place !== null) {
        focus.set(place);
      }
    };
    element?.addEventListener('focusin', handleFocus);
    element?.addEventListener('keydown', handleKey);
    return () => {
      element?.removeEventListener('focusin', handleFocus);
      element?.removeEventListener('keydown', handleKey);
    };
  }, [focus]);
  return (
    <div ref={root} className={cx('@container/sheet', className)}>
      <NotTaken className="not-empty:mb-9" />
      <StrandedConflicts className="@container not-empty:mb-9" />
      <RemovalProvider>
        {sections.map((section, index) => (
          <Section key={section.section.key} section={section} number={index + 1} />
        ))}
      </RemovalProvider>
    </div>
  );
}

const Section = memo(function Section({
  section,
  number,
}: {
  readonly section: DocumentSection;
  readonly number: number;
}) {
  const { key, blocks } = section.section;
  const title = useSectionTitle()(section);
  const guidance = useFrameWord()(`sections.${key}.guidance`);
  const id = sectionAnchor(key);
  return (
    <section
      data-section={key}
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 not-first:mt-16 md:scroll-mt-16"
    >
      <SectionHeading number={number} title={title} id={`${id}-title`} />
      {guidance !== null && (
        <p lang={guidance.lang} className="text-doc mt-2 max-w-measure text-ink-soft">
          {guidance.text}
        </p>
      )}
      {blocks.map((block) => (
        <Block
          key={block.key}
          block={block}
          section={key}
          sectionTitle={title.text}
          alone={blocks.length === 1}
        />
      ))}
    </section>
  );
});

const Block = memo(function Block({
  block,
  section,
  sectionTitle,
  alone,
}: {
  readonly block: BlockInstance;
  readonly section: string;
  readonly sectionTitle: string;
  readonly alone: boolean;
}) {
  const t = useT('plan');
  const title = useBlockTitle()(block.key, sectionTitle);
  const isKnown = blockType(block.type) !== undefined;
  // The only block of a section mostly bears the section's name: the eye needs it once.
  const isRepeated = alone && title?.text === sectionTitle;
  return (
    <section
      data-block={block.key}
      id={blockAnchor(block.key)}
      aria-label={title?.text}
      className={cx('scroll-mt-4 md:scroll-mt-16', isRepeated ? 'mt-5' : 'mt-9')}
    >
      <header
        className={cx(
          'flex flex-wrap items-center gap-x-3 border-b border-b-ink',
          !isRepeated && 'min-h-7',
          (!isRepeated || hasSummary(block)) && 'pb-1.5',
        )}
      >
        <h3 lang={title?.lang} className={isRepeated ? 'sr-only' : 'heading-20'}>
          {title?.text ?? block.key}
        </h3>
        <span className="num ml-auto text-13 text-ink-faint">
          {isKnown && <BlockSummary block={block} />}
        </span>
      </header>
      {isKnown ? (
        createElement(editorOf(block.type), { block, section })
      ) : (
        <p className="py-3 text-13 text-ink-soft">{t('editor.unknownBlock')}</p>
      )}
    </section>
  );
});
