import type { AdminTemplatePreview } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { Count, cx } from '@kader/ui';
import { missingOf, wordsOfSection } from './completeness.ts';

/** How many words of a section are there, at the end of its line in the outline. */
export function SectionCount({
  template: { structure, frame },
  section,
  locale,
}: {
  readonly template: AdminTemplatePreview;
  readonly section: string;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  const words = wordsOfSection(structure, frame, section);
  return (
    <Count
      label={t('texts.present', { ...words })}
      className={cx('leading-5', missingOf(words) === 0 ? 'text-good' : 'text-bad')}
    >
      {`${words.present}/${words.needed}`}
    </Count>
  );
}
