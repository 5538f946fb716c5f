import { type Locale, languageName } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import type { Frame } from '@kader/plan/template';
import { Badge } from '@kader/ui';

/** Behind a word that the language of the frame lacks: that it does, and whose word stands there instead. Nothing behind any other. */
export function MissingWord({
  frame,
  words,
  locale,
}: {
  readonly frame: Frame;
  /** Key of the word. */
  readonly words: string;
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'admin');
  const shownIn = frame.fallbacks[words];
  const isNowhere = frame.words[words] === undefined;
  if (shownIn === undefined && !isNowhere) {
    return null;
  }
  return (
    <span lang={locale} className="whitespace-normal not-italic">
      {isNowhere ? <code className="font-ui text-13 text-ink-faint">{words}</code> : null}{' '}
      <Badge tone="bad" shape="hollow" className="ml-1 align-middle tracking-normal">
        {shownIn === undefined
          ? t('word.missing')
          : t('word.shownIn', { language: languageName(locale, shownIn) })}
      </Badge>
    </span>
  );
}
