'use client';

import type { DocumentSection } from '@kader/plan/document';
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

/** Number and title of a section. */
export function SectionHeading({
  number,
  title,
  id,
}: {
  readonly number: number;
  readonly title: Word;
  readonly id: string;
}) {
  return (
    <h2 id={id} className="heading-25 flex items-baseline gap-3">
      <span className="num flex-none font-text text-ink-faint">{number}</span>
      <span lang={title.lang} className="min-w-0">
        {title.text}
      </span>
    </h2>
  );
}
