'use client';

import type { BlockInstance } from '@kader/plan/template';
import { cx } from '@kader/ui';
import { createElement } from 'react';
import { readerOf } from '../blocks/readers.ts';
import { useSections } from '../plan/use-document.ts';
import { blockAnchor, sectionAnchor } from './anchors.ts';
import { SectionHeading, useBlockTitle, useSectionTitle } from './section-heading.tsx';

/** A whole document as it is read: for the client's page, a frozen version, a preview. Needs a ReadProvider or PlanProvider around. */
export function DocumentReader({ className }: { readonly className?: string | undefined }) {
  const sections = useSections().filter(({ hidden }) => !hidden);
  const titleOf = useSectionTitle();
  return (
    <div className={cx('@container/sheet wrap-anywhere [&_table]:wrap-break-word', className)}>
      {sections.map((section, index) => {
        const { key, blocks } = section.section;
        const id = sectionAnchor(key);
        return (
          <section
            key={key}
            data-section={key}
            aria-labelledby={`${id}-title`}
            id={id}
            className="scroll-mt-16 not-first:mt-13"
          >
            <SectionHeading number={index + 1} title={titleOf(section)} id={`${id}-title`} />
            {blocks.map((block) => (
              <BlockReading
                key={block.key}
                block={block}
                section={key}
                sectionTitle={titleOf(section).text}
                alone={blocks.length === 1}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
}

function BlockReading({
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
  const title = useBlockTitle()(block.key, sectionTitle);
  // The only block of a section mostly bears the section's name: the eye needs it once.
  const isRepeated = alone && title?.text === sectionTitle;
  return (
    <section
      data-block={block.key}
      id={blockAnchor(block.key)}
      aria-label={title?.text}
      className="mt-5 scroll-mt-16 [&:nth-of-type(n+2)]:mt-9"
    >
      {title !== null && (
        <h3 lang={title.lang} className={isRepeated ? 'sr-only' : 'heading-20 pb-1.5'}>
          {title.text}
        </h3>
      )}
      {createElement(readerOf(block.type), { block, section })}
    </section>
  );
}
