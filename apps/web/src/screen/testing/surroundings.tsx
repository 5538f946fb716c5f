import type { Namespace } from '@kader/i18n';
import { messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import { UiProvider } from '@kader/ui';
import type { ReactNode } from 'react';
import { vi } from 'vitest';

/** Words and design system around a screen, in English. */
export function Surroundings({
  of,
  children,
}: {
  readonly of: readonly Namespace[];
  readonly children: ReactNode;
}) {
  return (
    <I18nProvider locale="en" messages={messagesFor('en', ['common', 'errors', ...of])}>
      <UiProvider words={{ toast: { region: 'Notices', dismiss: 'Dismiss', secondsLeft: '{count} s' } }}>
        {children}
      </UiProvider>
    </I18nProvider>
  );
}

/** A window of one width: media queries answer by it. */
export function standInForWidth(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, bound, pixels] = /\((min|max)-width: ([\d.]+)px\)/.exec(query) ?? [];
    const matches = bound === 'min' ? width >= Number(pixels) : bound === 'max' && width <= Number(pixels);
    return { matches, addEventListener: () => undefined, removeEventListener: () => undefined };
  });
}
