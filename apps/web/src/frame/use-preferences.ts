'use client';
import { savePreferences, toApiError } from '@kader/api/client';
import { describeError, type Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type Theme, themeAttribute, useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useUserId } from '../person/person-scope.tsx';

/** Changes the reader's language and theme: kept on the server, then the page is drawn anew where one stands. */
export function usePreferences() {
  const router = useRouter();
  const userId = useUserId();
  const toast = useToast();
  const t = useT('errors');

  async function save(preferences: { locale?: Locale; theme?: Theme }) {
    try {
      await savePreferences(preferences, userId);
      router.refresh();
    } catch (error) {
      const { code, params } = toApiError(error);
      toast.show({ tone: 'bad', title: describeError(t, { code, params }) });
    }
  }

  function chooseTheme(theme: Theme) {
    const shown = themeAttribute(theme);
    // Seen at once; the answer of the server says the same.
    if (shown === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = shown;
    void save({ theme });
  }

  return { chooseLocale: (locale: Locale) => void save({ locale }), chooseTheme };
}
