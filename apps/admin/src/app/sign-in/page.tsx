import { getAdminViewer, listDemoPeople } from '@kader/api/server';
import { createTranslator, messagesFor } from '@kader/i18n/messages';
import { I18nProvider } from '@kader/i18n/react';
import { TextLink } from '@kader/ui';
import type { Metadata } from 'next';
import { PublicFrame } from '../../frame/public-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { DemoSignIn } from '../../sign-in/demo-sign-in.tsx';
import { LinkRequest } from '../../sign-in/link-request.tsx';
import { SignedIn } from '../../sign-in/signed-in.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('auth', 'adminSignIn.title');
}

/** The door of the library: a link by mail, and in the demo the staff one can be with one click. */
export default async function SignInPage() {
  const { demo, person, webUrl, locale } = await getAdminViewer();
  const staff = (await listDemoPeople(demo)).filter(({ place }) => place.kind === 'staff');
  const t = createTranslator(locale, 'auth');
  const tAdmin = createTranslator(locale, 'admin');
  const tCommon = createTranslator(locale, 'common');
  const tDemo = createTranslator(locale, 'demo');
  return (
    <PublicFrame>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <h1 className="heading-31 text-balance md:heading-39">{t('adminSignIn.title')}</h1>
          <p className="mt-4 max-w-measure text-doc text-ink-soft">{t('adminSignIn.intro')}</p>
          {person !== null && <SignedIn name={person.name} locale={locale} />}
        </div>
        <div>
          <section aria-labelledby="by-mail">
            <h2 id="by-mail" className="mb-4 heading-20">
              {t('signIn.email.title')}
            </h2>
            <I18nProvider locale={locale} messages={messagesFor(locale, ['auth'])}>
              <LinkRequest inboxUrl={demo ? `${webUrl}/inbox` : null} />
            </I18nProvider>
          </section>
          <section aria-labelledby="way-in" className="mt-10 border-t pt-6">
            <h2 id="way-in" className="heading-20">
              {demo ? t('signIn.demo.heading') : tAdmin('signIn.access.title')}
            </h2>
            <p className="mt-1 max-w-measure text-ink-soft">
              {demo ? t('signIn.demo.note') : tAdmin('signIn.access.text')}
            </p>
            {demo && (
              <div className="mt-6 border-t border-ink">
                <DemoSignIn
                  labelledBy="way-in"
                  people={staff.map(({ key, name, email, locale: own, place }) => ({
                    key,
                    person: { name, email, locale: own },
                    role: tCommon.derived(`roles.${place.kind}.${place.role}`),
                    see: tDemo.derived(`people.${key}`),
                  }))}
                />
              </div>
            )}
          </section>
          <p className="mt-8 text-13 text-ink-soft">
            {t('adminSignIn.notStaff')}{' '}
            <TextLink href={webUrl} className="inline-block">
              {tAdmin('toAgencies')}
            </TextLink>
          </p>
          <p className="mt-4 flex flex-wrap gap-x-5 text-13">
            {(['terms', 'privacy'] as const).map((page) => (
              <TextLink
                key={page}
                look="plain"
                href={`${webUrl}/${locale}/${page}`}
                className="text-ink-soft"
              >
                {tCommon(`legal.${page}`)}
              </TextLink>
            ))}
          </p>
        </div>
      </div>
    </PublicFrame>
  );
}
