import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { cx } from '@kader/ui';
import { missingOf, type Words } from './completeness.ts';

/** How many words of a language are missing, or that all are there; in full to assistive technology. */
export function WordsCount({
  words,
  locale,
  className,
}: {
  readonly words: Words;
  readonly locale: Locale;
  readonly className?: string;
}) {
  const t = createTranslator(locale, 'admin');
  const missing = missingOf(words);
  return (
    <span className={cx('num block text-12', missing === 0 ? 'text-ink-faint' : 'text-bad', className)}>
      <span aria-hidden="true">
        {missing === 0 ? t('texts.all', { number: words.needed }) : t('texts.missing', { count: missing })}
      </span>
      <span className="sr-only">{t('texts.present', { ...words })}</span>
    </span>
  );
}
