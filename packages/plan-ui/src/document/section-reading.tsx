'use client';

import type { DocumentSection } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { createElement } from 'react';
import { readerOf } from '../blocks/readers.ts';
import { blockAnchor, sectionAnchor } from './anchors.ts';
import { SectionHeading, useBlockTitle, useSectionTitle } from './section-heading.tsx';

/** A section as it is read. `level` is that of its heading: 3 where it stands beneath another one. */
export function SectionReading({
  section,
  number,
  level = 2,
}: {
  readonly section: DocumentSection;
  readonly number?: number | undefined;
  readonly level?: 2 | 3;
}) {
  const title = useSectionTitle()(section);
  const { key, blocks } = section.section;
  const id = sectionAnchor(key);
  return (
    <section
      data-section={key}
      aria-labelledby={`${id}-title`}
      id={id}
      className="scroll-mt-16 not-first:mt-13"
    >
      <SectionHeading number={number} title={title} id={`${id}-title`} level={level} />
      {blocks.map((block) => (
        <BlockReading
          key={block.key}
          block={block}
          section={key}
          sectionTitle={title.text}
          alone={blocks.length === 1}
          heading={level === 2 ? 'h3' : 'h4'}
        />
      ))}
    </section>
  );
}

function BlockReading({
  block,
  section,
  sectionTitle,
  alone,
  heading: Heading,
}: {
  readonly block: BlockInstance;
  readonly section: string;
  readonly sectionTitle: string;
  readonly alone: boolean;
  readonly heading: 'h3' | 'h4';
}) {
  const title = useBlockTitle()(block.key, sectionTitle);
  // The only block of a section mostly bears the section's name: the eye needs it once.
  const isRepeated = alone && title?.text === sectionTitle;
  return (
    <section
      data-block={block.key}
      id={blockAnchor(block.key)}
      // What bears the section's name is no place of its own beside it.
      aria-label={isRepeated ? undefined : title?.text}
      className="mt-5 scroll-mt-16 [&:nth-of-type(n+2)]:mt-9"
    >
      {title !== null && (
        <Heading lang={title.lang} className={isRepeated ? 'sr-only' : 'heading-20 pb-1.5'}>
          {title.text}
        </Heading>
      )}
      {createElement(readerOf(block.type), { block, section })}
    </section>
  );
}
