import type { AdminTemplatePreview } from '@kader/api/types';
import { formatPercent, type Locale, languageNames, locales } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cx } from '@kader/ui';
import Link from 'next/link';
import { missingOf, shareOf } from './completeness.ts';
import { templateAddress } from './template-address.ts';
import { WordsBar } from './words-bar.tsx';
import { WordsCount } from './words-count.tsx';

const onPhone =
  'max-md:-mx-3 max-md:grid max-md:min-h-11 max-md:grid-cols-[84px_minmax(0,1fr)_96px] max-md:items-center max-md:gap-x-3 max-md:rounded max-md:px-3 max-md:py-1.5';

/** The five languages, each with how complete it is; the one chosen is shown below. */
export function LanguageStrip({
  template,
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  return (
    <nav aria-label={t('template.languages')}>
      <ul className="grid md:grid-cols-5 md:gap-x-6">
        {locales.map((language) => (
          <li key={language}>
            <LanguageLink {...{ template, language, locale }} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageLink({
  template,
  language,
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly language: Locale;
  readonly locale: Locale;
}) {
  const words = template.completeness[language];
  const isCurrent = language === template.frame.locale;
  return (
    <Link
      href={templateAddress(template, { version: template.version, lang: language })}
      scroll={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={cx(
        'group block text-13 transition-colors md:border-b-2 md:border-transparent md:pb-2.5',
        onPhone,
        isCurrent
          ? 'max-md:bg-accent-soft md:border-accent'
          : 'max-md:hover:bg-hover md:hover:border-line-control',
      )}
    >
      <span className="flex justify-between gap-2">
        <span lang={language} className={isCurrent ? 'font-strong' : 'font-medium'}>
          {languageNames[language]}
        </span>
        <span className={cx('num max-md:hidden', missingOf(words) === 0 && 'text-good')}>
          {formatPercent(locale, shareOf(words))}
        </span>
      </span>
      <WordsBar words={words} className="md:my-1.5" />
      <WordsCount words={words} locale={locale} className="max-md:text-right" />
    </Link>
  );
}
