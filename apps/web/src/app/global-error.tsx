'use client';
import './globals.css';
import { localeOf } from '@kader/i18n';
import { outageWords } from '@kader/i18n/outage';
import { useSyncExternalStore } from 'react';

function readLanguages(): string {
  return navigator.languages.join(',');
}

/** When not even the root layout can be drawn: no provider and no cookie is at hand, so the browser's language speaks. */
export default function GlobalErrorPage() {
  const languages = useSyncExternalStore(
    () => () => undefined,
    readLanguages,
    () => '',
  );
  const locale = localeOf(languages);
  const { title, text, retry } = outageWords[locale];
  return (
    <html lang={locale}>
      <body>
        <title>{title}</title>
        <main className="mx-auto max-w-page px-5 pt-24 md:px-8">
          <h1 className="heading-25">{title}</h1>
          <p className="mt-2 max-w-measure text-doc text-ink-soft">{text}</p>
          <button
            type="button"
            onClick={() => window.location.reload()}
            className="mt-5 min-h-11 rounded border px-5 font-medium"
          >
            {retry}
          </button>
        </main>
      </body>
    </html>
  );
}
