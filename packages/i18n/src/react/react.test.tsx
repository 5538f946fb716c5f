import { Writable } from 'node:stream';
import { type ReactNode, Suspense, use } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Locale } from '../locale/locales.ts';
import { messagesFor } from '../messages.ts';
import { I18nProvider, useLocale, useT } from './face.ts';

function Saved() {
  return <p>{useT('common')('save.saved')}</p>;
}

function Missing() {
  return <p>{useT('errors')('pages.notFound.title')}</p>;
}

/** Waits in the middle of a page, so that two pages are under way at the same time. */
function After({ moment, children }: { moment: Promise<void>; children: ReactNode }) {
  use(moment);
  return children;
}

function Page({ locale, moment }: { locale: Locale; moment: Promise<void> }) {
  return (
    <I18nProvider locale={locale} messages={messagesFor(locale, ['common'])}>
      <Saved />
      <Suspense fallback="…">
        <After moment={moment}>
          <Saved />
        </After>
      </Suspense>
    </I18nProvider>
  );
}

/** The whole page as a server sends it. */
function render(page: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    let html = '';
    const out = new Writable({
      write(chunk: Buffer, _encoding, done) {
        html += chunk.toString();
        done();
      },
    });
    out.on('finish', () => resolve(html));
    const stream = renderToPipeableStream(page, { onAllReady: () => stream.pipe(out), onError: reject });
  });
}

test('a Dutch and a Russian page rendered at the same time keep their languages', async () => {
  const gates = ['nl', 'ru'] as const;
  const opened = gates.map(() => Promise.withResolvers<void>());
  const pages = gates.map((locale, index) =>
    render(<Page locale={locale} moment={opened[index]?.promise ?? Promise.resolve()} />),
  );
  opened[1]?.resolve();
  await pages[1];
  opened[0]?.resolve();
  const [dutch = '', russian = ''] = await Promise.all(pages);
  expect(dutch.match(/Opgeslagen/g)).toHaveLength(2);
  expect(dutch).not.toContain('Сохранено');
  expect(russian.match(/Сохранено/g)).toHaveLength(2);
  expect(russian).not.toContain('Opgeslagen');
});

test('a provider within another of the same language adds its messages', () => {
  const html = renderToStaticMarkup(
    <I18nProvider locale="sv" messages={messagesFor('sv', ['common'])}>
      <I18nProvider locale="sv" messages={messagesFor('sv', ['errors'])}>
        <Saved />
        <Missing />
      </I18nProvider>
    </I18nProvider>,
  );
  expect(html).toBe('<p>Sparat</p><p>Sidan finns inte här</p>');
});

test('a provider of another language stands on its own', () => {
  const html = renderToStaticMarkup(
    <I18nProvider locale="sv" messages={messagesFor('sv', ['common'])}>
      <I18nProvider locale="pl" messages={messagesFor('pl', ['common'])}>
        <Saved />
      </I18nProvider>
    </I18nProvider>,
  );
  expect(html).toBe('<p>Zapisano</p>');
});

test('a namespace that was not given, or no provider at all, is said at once', () => {
  expect(() => renderToStaticMarkup(<Saved />)).toThrow('I18nProvider');
  expect(() =>
    renderToStaticMarkup(
      <I18nProvider locale="en" messages={messagesFor('en', ['errors'])}>
        <Saved />
      </I18nProvider>,
    ),
  ).toThrow('"common"');
});

test('components know the language for formatting', () => {
  const Language = () => useLocale();
  expect(
    renderToStaticMarkup(
      <I18nProvider locale="ru" messages={{}}>
        <Language />
      </I18nProvider>,
    ),
  ).toBe('ru');
});
