'use client';

import { useT } from '@kader/i18n/react';
import { blockTypes } from '@kader/plan/blocks';
import { type DocumentSection, homeOf, type PlanDocument, rowsOf } from '@kader/plan/document';
import { IconButton } from '@kader/ui';
import { Eye } from 'lucide-react';
import { useSectionTitle } from '../document/section-heading.tsx';
import { sameData } from '../plan/same-data.ts';
import { useHeader } from '../plan/use-document.ts';
import { useSelected } from '../plan/use-selected.ts';
import { useContentLang, useFrameWord } from '../plan/use-words.ts';
import { blockNamespace, collectionWordsKey } from '../words/word-keys.ts';

/** The sections, blocks and questions that are not part of the plan, with the reason, and what no visible section shows because of it. */
export function HiddenSections({
  sections: all,
  onShow,
}: {
  /** All there are, in display order. */
  readonly sections: readonly DocumentSection[];
  /** Absent for a reader. */
  readonly onShow: ((key: string) => void) | undefined;
}) {
  const t = useT('plan');
  const titleOf = useSectionTitle();
  const contentLang = useContentLang();
  const sections = all.filter(({ hidden }) => hidden);
  const leftOut = all.flatMap((section) => (section.hidden ? [] : wordsOfLeftOut(section)));
  if (sections.length + leftOut.length === 0) {
    return null;
  }
  return (
    <section className="mt-4 text-13 text-ink-faint">
      <h2 className="px-2 text-12 font-text">{t('outline.hidden')}</h2>
      <ul className="mt-1 grid gap-px">
        {sections.map((section) => {
          const { key } = section.section;
          const title = titleOf(section);
          return (
            <li key={key} className="flex items-start gap-1 py-0.5 pr-1 pl-[30px]">
              <span className="min-w-0 flex-1 py-0.5 [overflow-wrap:anywhere]">
                <s lang={title.lang}>{title.text}</s>
                {section.notFor !== null && <NotForBusiness />}
                {section.hiddenReason !== null && (
                  <span lang={contentLang} className="block text-12">
                    {section.hiddenReason}
                  </span>
                )}
              </span>
              {onShow !== undefined && section.notFor === null && (
                <IconButton
                  name={t('outline.show', { title: title.text })}
                  icon={<Eye aria-hidden="true" />}
                  size="s"
                  onClick={() => onShow(key)}
                />
              )}
            </li>
          );
        })}
        {leftOut.map((words) => (
          <LeftOutPart key={words} words={words} />
        ))}
      </ul>
      <NotShown />
    </section>
  );
}

/** Where the words stand that name what is left out of a section. */
function wordsOfLeftOut({ leftOut, leftOutPrompts }: DocumentSection): readonly string[] {
  return [
    ...leftOut.map(({ key }) => `blocks.${key}.title`),
    ...leftOutPrompts.map(({ block, prompt }) => `blocks.${block}.prompts.${prompt}.question`),
  ];
}

/** A block or a question that does not apply to the firm, in a section that does. */
function LeftOutPart({ words }: { readonly words: string }) {
  const name = useFrameWord()(words);
  return (
    <li className="py-1 pr-1 pl-[30px] [overflow-wrap:anywhere]">
      <s lang={name?.lang}>{name?.text ?? words}</s>
      <NotForBusiness />
    </li>
  );
}

/** Says that something is left out because of how the firm sells: the head of the plan is where that is changed. */
function NotForBusiness() {
  const t = useT('plan');
  const fields = useT('fields');
  const { business } = useHeader().fields;
  return (
    <span className="block text-12">
      {t('outline.notFor', {
        business: typeof business === 'string' ? fields.derived(`document.business.options.${business}`) : '',
      })}
    </span>
  );
}

/** Rows that are kept and counted although nothing shows them. */
function NotShown() {
  return useSelected(findHomeless, sameData).map((homeless) => (
    <NotShownRows key={homeless.collection} {...homeless} />
  ));
}

interface Homeless {
  readonly type: string;
  readonly collection: string;
  readonly count: number;
}

function NotShownRows({ type, collection, count }: Homeless) {
  const t = useT('plan');
  const rows = useT(blockNamespace(type)).derived(`${collectionWordsKey(collection)}.count`, { count });
  return <p className="mt-1 pr-2 pl-[30px] text-12">{t('outline.notShown', { rows })}</p>;
}

function findHomeless(document: PlanDocument): readonly Homeless[] {
  return blockTypes.flatMap(({ type, collections }) =>
    collections
      .filter(({ scope }) => scope === 'document')
      .map(({ key }) => ({ type, collection: key, count: rowsOf(document, key).length }))
      .filter(({ collection, count }) => count > 0 && homeOf(document, collection) === null),
  );
}
