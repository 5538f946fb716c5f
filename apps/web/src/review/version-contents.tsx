'use client';
import { useT } from '@kader/i18n/react';
import { sectionAnchor, useSectionTitle } from '@kader/plan-ui/document';
import { usePlaceInView } from '@kader/plan-ui/place';
import { useSections } from '@kader/plan-ui/plan';
import { cx } from '@kader/ui';

/** The sections of the version with their numbers; the one being read stands out. */
function ContentsList({ onGo, large = false }: { readonly onGo?: () => void; readonly large?: boolean }) {
  const sections = useSections().filter(({ hidden }) => !hidden);
  const titleOf = useSectionTitle();
  const place = usePlaceInView();
  return (
    <ol>
      {sections.map((section, index) => {
        const { key } = section.section;
        const title = titleOf(section);
        const isCurrent = place?.section === key;
        return (
          <li key={key}>
            <a
              href={`#${sectionAnchor(key)}`}
              aria-current={isCurrent ? 'location' : undefined}
              onClick={onGo}
              className={cx(
                'grid grid-cols-[20px_minmax(0,1fr)] items-baseline gap-1.5 rounded',
                large ? 'min-h-11 py-3 text-14' : 'py-1 hover:text-ink',
                isCurrent && 'font-medium text-ink',
              )}
            >
              <span className="num text-ink-faint">{index + 1}</span>
              <span lang={title.lang}>{title.text}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** The contents beside the text, where there is room. */
export function SideContents() {
  const t = useT('review');
  return (
    <nav
      data-screen-only
      aria-labelledby="side-contents"
      className="sticky top-6 mt-[205px] hidden self-start text-13 text-ink-soft lg:block"
    >
      <h2 id="side-contents" className="mb-1.5 text-12 font-text text-ink-faint">
        {t('contents')}
      </h2>
      <ContentsList />
    </nav>
  );
}

/** The contents in a sheet, for a thumb. */
export function SheetContents({ onGo }: { readonly onGo: () => void }) {
  const t = useT('review');
  return (
    <nav aria-label={t('contents')} className="text-ink-soft">
      <ContentsList onGo={onGo} large />
    </nav>
  );
}
