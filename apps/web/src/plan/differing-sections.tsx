'use client';
import { useT } from '@kader/i18n/react';
import { type PlanDocument, sectionItemId } from '@kader/plan/document';
import type { HashDifference } from '@kader/plan/freeze';
import { sectionAnchor, useSectionTitle } from '@kader/plan-ui/document';
import { scrollToPlace } from '@kader/plan-ui/place';
import { usePlanDocument, useSections } from '@kader/plan-ui/plan';
import { TextLink } from '@kader/ui';

/** The sections that differ from the approved version, each with the way to it, in the order of the document. */
export function DifferingSections({ difference }: { readonly difference: HashDifference }) {
  const t = useT('plan');
  const sections = useSections();
  const titleOf = useSectionTitle();
  const deleted = titlesOfDeleted(
    usePlanDocument(),
    difference,
    sections.map(({ section }) => section.key),
  );
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

/** Own sections of the approved version that were deleted since. */
function titlesOfDeleted(
  { id, items }: PlanDocument,
  { sections }: HashDifference,
  known: readonly string[],
): readonly { readonly key: string; readonly title: string }[] {
  return sections
    .filter((key) => !known.includes(key))
    .flatMap((key) => {
      const title = items.get(sectionItemId(id, key))?.fields.title;
      return typeof title === 'string' ? [{ key, title }] : [];
    });
}
