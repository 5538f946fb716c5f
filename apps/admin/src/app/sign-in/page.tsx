import { getAdminViewer, listDemoPeople } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { TextLink } from '@kader/ui';
import type { Metadata } from 'next';
import { PublicFrame } from '../../frame/public-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { DemoSignIn } from '../../sign-in/demo-sign-in.tsx';
import { SignedIn } from '../../sign-in/signed-in.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('auth', 'adminSignIn.title');
}

/** The door of the library: in the demo the staff one can be, otherwise how one gets in. */
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
        <section aria-labelledby="way-in">
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
          <p className="mt-8 text-13 text-ink-soft">
            {t('adminSignIn.notStaff')}{' '}
            <TextLink href={webUrl} className="inline-block">
              {tAdmin('toAgencies')}
            </TextLink>
          </p>
        </section>
      </div>
    </PublicFrame>
  );
}
