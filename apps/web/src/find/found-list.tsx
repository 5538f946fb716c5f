'use client';
import { useT } from '@kader/i18n/react';
import type { FoundPlace } from '@kader/plan/document';
import { useSectionTitle } from '@kader/plan-ui/document';
import { useContentLang, useSections } from '@kader/plan-ui/plan';
import { cx } from '@kader/ui';
import { memo } from 'react';

interface FoundListProps {
  readonly places: readonly FoundPlace[];
  readonly total: number;
  /** Index of the place that is shown. */
  readonly current: number | null;
  readonly onChoose: (place: FoundPlace) => void;
}

/** The places found, under the sections in which they stand, each with the words around it. Choosing one goes there. */
export function FoundList({ places, total, current, onChoose }: FoundListProps) {
  const t = useT('find');
  const titleOf = useSectionTitle();
  const sections = useSections();
  const groups = Map.groupBy(
    places.map((place, index) => ({ place, index })),
    ({ place }) => place.section,
  );
  return (
    <div className="absolute inset-x-0 top-full max-h-[40dvh] overflow-y-auto border-b bg-paper-raised px-3 py-2 shadow-float md:left-auto md:w-[440px] md:rounded-b md:border-x">
      {[...groups].map(([key, found]) => {
        const section = sections.find((entry) => entry.section.key === key);
        const title = section === undefined ? { text: t('header'), lang: undefined } : titleOf(section);
        return (
          <section key={key ?? ''} className="pb-1">
            <h3 lang={title.lang} className="px-2 pt-1 pb-0.5 text-12 text-ink-faint">
              {title.text}
            </h3>
            <ul>
              {found.map(({ place, index }) => (
                <Line key={index} {...{ place, onChoose }} isCurrent={index === current} />
              ))}
            </ul>
          </section>
        );
      })}
      {total > places.length && (
        <p className="px-2 py-1 text-12 text-ink-faint">{t('more', { count: places.length })}</p>
      )}
    </div>
  );
}

const Line = memo(function Line({
  place,
  isCurrent,
  onChoose,
}: {
  readonly place: FoundPlace;
  readonly isCurrent: boolean;
  readonly onChoose: (place: FoundPlace) => void;
}) {
  const lang = useContentLang();
  return (
    <li>
      <button
        type="button"
        lang={place.ofFrame ? undefined : lang}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(place)}
        className={cx(
          'w-full rounded-chip px-2 py-1 text-left text-13 [overflow-wrap:anywhere] hover:bg-hover pointer-coarse:min-h-11',
          isCurrent && 'bg-accent-soft',
        )}
      >
        <span className="text-ink-soft">{place.before}</span>
        <mark className="bg-transparent font-strong text-ink">{place.match}</mark>
        <span className="text-ink-soft">{place.after}</span>
      </button>
    </li>
  );
});
