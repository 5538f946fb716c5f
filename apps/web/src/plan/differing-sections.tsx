'use client';
import { useT } from '@kader/i18n/react';
import { type PlanDocument, sectionItemId } from '@kader/plan/document';
import type { HashDifference } from '@kader/plan/freeze';
import { sectionAnchor, useSectionTitle } from '@kader/plan-ui/document';
import { scrollToPlace } from '@kader/plan-ui/place';
import { useSections, useSelected } from '@kader/plan-ui/plan';
import { TextLink } from '@kader/ui';
import { useCallback } from 'react';

/** The sections that differ from the approved version, each with the way to it, in the order of the document. */
export function DifferingSections({ difference }: { readonly difference: HashDifference }) {
  const t = useT('plan');
  const sections = useSections();
  const titleOf = useSectionTitle();
  const select = useCallback(
    (document: PlanDocument) =>
      deletedSections(
        document,
        difference,
        sections.map(({ section }) => section.key),
      ),
    [difference, sections],
  );
  const deleted = useSelected(select, isSameList);
  const differing = sections.filter(({ section }) => difference.sections.includes(section.key));
  return (
    <>
      <p>{t('banner.differsText')}</p>
      <ul className="list-disc pl-4">
        {difference.header && <li>{t('banner.head')}</li>}
        {differing.map((section) => {
          const { key } = section.section;
          const title = titleOf(section);
          return (
            <li key={key}>
              {section.hidden ? (
                t('banner.gone', { title: title.text })
              ) : (
                <TextLink
                  href={`#${sectionAnchor(key)}`}
                  lang={title.lang}
                  onClick={(event) => {
                    event.preventDefault();
                    scrollToPlace({ section: key });
                  }}
                >
                  {title.text}
                </TextLink>
              )}
            </li>
          );
        })}
        {deleted.map(({ key, title }) => (
          <li key={key}>{t('banner.gone', { title })}</li>
        ))}
      </ul>
    </>
  );
}

interface DeletedSection {
  readonly key: string;
  readonly title: string;
}

function isSameList(a: readonly DeletedSection[], b: readonly DeletedSection[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ key, title }, index) => key === b[index]?.key && title === b[index].title)
  );
}

/** Own sections of the approved version that were deleted since. */
function deletedSections(
  { id, items }: PlanDocument,
  { sections }: HashDifference,
  known: readonly string[],
): readonly DeletedSection[] {
  return sections
    .filter((key) => !known.includes(key))
    .flatMap((key) => {
      const title = items.get(sectionItemId(id, key))?.fields.title;
      return typeof title === 'string' ? [{ key, title }] : [];
    });
}
