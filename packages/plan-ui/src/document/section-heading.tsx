'use client';

import { type DocumentSection, isOwnKey } from '@kader/plan/document';
import { useContentLang, useFrameWord, type Word } from '../plan/use-words.ts';

/** The title of a section: the document's own, else the template's. */
export function useSectionTitle(): (section: DocumentSection) => Word {
  const frameWord = useFrameWord();
  const contentLang = useContentLang();
  return ({ section, title }) =>
    title === null
      ? (frameWord(`sections.${section.key}.title`) ?? { text: section.key, lang: undefined })
      : { text: title, lang: contentLang };
}

/** The title of a block: the template's, or that of the own section whose only block it is; null where it has none. */
export function useBlockTitle(): (block: string, sectionTitle: string) => Word | null {
  const frameWord = useFrameWord();
  const contentLang = useContentLang();
  return (block, sectionTitle) =>
    isOwnKey(block) ? { text: sectionTitle, lang: contentLang } : frameWord(`blocks.${block}.title`);
}

/** Number and title of a section. */
export function SectionHeading({
  number,
  title,
  id,
  level = 2,
}: {
  readonly number?: number | undefined;
  readonly title: Word;
  readonly id: string;
  readonly level?: 2 | 3;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading id={id} className="heading-25 flex items-baseline gap-3">
      {number !== undefined && <span className="num flex-none font-text text-ink-faint">{number}</span>}
      <span lang={title.lang} className="min-w-0">
        {title.text}
      </span>
    </Heading>
  );
}
