import { type Locale, languageNames, locales } from '@kader/i18n';
import { cx, VisuallyHidden } from '@kader/ui';
import { Globe } from 'lucide-react';
import { LanguageLink } from '../language/language-link.tsx';

/** Below its button where the browser knows of such places, else below the bar; on a phone the button stands at the left. */
const place =
  'absolute inset-auto top-24 left-5 m-0 mt-1 md:top-14 md:right-8 md:left-auto supports-[position-area:bottom]:inset-auto supports-[position-area:bottom]:[position-area:bottom_span-right] md:supports-[position-area:bottom]:[position-area:bottom_span-left]';

/**
 * The language of a public page: a button that opens the five as links. The browser's own popover, so that it opens,
 * closes with Escape or a click beside it, and gives the focus back without a script.
 */
export function LanguageChoice({
  label,
  current,
  hrefs,
}: {
  /** What it is and what is chosen: `Language: English`. */
  readonly label: string;
  readonly current: Locale;
  readonly hrefs: Readonly<Record<Locale, string>>;
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget="site-languages"
        className="touch-44 -mx-2 flex min-h-8 items-center gap-1.5 rounded px-2 text-ink-soft hover:bg-hover hover:text-ink"
      >
        <Globe aria-hidden="true" />
        <span aria-hidden="true">{languageNames[current]}</span>
        <VisuallyHidden>{label}</VisuallyHidden>
      </button>
      <ul
        id="site-languages"
        popover="auto"
        className={cx(place, 'min-w-40 rounded bg-paper-raised p-1 text-ink shadow-float')}
      >
        {locales.map((locale) => (
          <li key={locale}>
            <LanguageLink
              locale={locale}
              current={current}
              href={hrefs[locale]}
              className={cx(
                'flex min-h-8 items-center rounded-chip px-2 text-14 hover:bg-accent-soft pointer-coarse:min-h-11',
                locale === current && 'font-strong',
              )}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
