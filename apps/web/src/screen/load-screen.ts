import 'server-only';
import { getViewer } from '@kader/api/server';
import type { Namespace } from '@kader/i18n';
import { createTranslator, messagesFor } from '@kader/i18n/messages';
import { readLocale } from '../language/read-locale.ts';
import type { ScreenData } from './screen-scope.tsx';

/** What the components of a screen stand on; `of` names messages that it needs beside the common ones. */
export async function loadScreen(of: readonly Namespace[] = []): Promise<ScreenData> {
  const [{ person }, locale] = await Promise.all([getViewer(), readLocale()]);
  const t = createTranslator(locale, 'common');
  return {
    locale,
    messages: messagesFor(locale, ['common', 'errors', ...of]),
    words: {
      toast: {
        region: t('toast.label'),
        dismiss: t('actions.close'),
        secondsLeft: t('toast.secondsLeft', { seconds: '{count}' }),
      },
    },
    userId: person?.userId ?? null,
  };
}
