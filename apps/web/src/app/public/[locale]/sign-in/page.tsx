import { getViewer, listDemoPeople, pathWithin } from '@kader/api/server';
import { isLocale, type Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton, TextLink } from '@kader/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { WithMessages } from '../../../../language/with-messages.tsx';
import { metadataOf } from '../../../../public-site/metadata-of.ts';
import { SiteFrame } from '../../../../public-site/site-frame.tsx';
import { DemoPeople } from '../../../../sign-in/demo-people.tsx';
import { LinkRequest } from '../../../../sign-in/link-request.tsx';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ next?: string | string[] }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf('sign-in', params);
}

/** The door: a link by mail, and in the demo everybody one can be with one click. */
export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, { next: wanted }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) {
    notFound();
  }
  const { demo, person, adminUrl } = await getViewer();
  const people = await listDemoPeople(demo);
  const next = pathWithin(wanted);
  const t = createTranslator(locale, 'auth');
  const tCommon = createTranslator(locale, 'common');
  return (
    <SiteFrame locale={locale} path="sign-in">
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="lg:sticky lg:top-14 lg:self-start">
          <h1 className="heading-31 text-balance md:heading-39">{t('signIn.headline')}</h1>
          <p className="mt-4 max-w-measure text-doc text-ink-soft">{t('signIn.intro')}</p>
          <ol className="mt-8 max-w-measure border-t">
            {(['write', 'decide', 'keep'] as const).map((step, index) => (
              <li key={step} className="flex gap-4 border-b py-3">
                <span className="w-4 flex-none text-doc text-ink-faint">{index + 1}</span>
                <span className="min-w-0 text-doc">{t(`signIn.steps.${step}`)}</span>
              </li>
            ))}
          </ol>
          {person !== null && <SignedIn name={person.name} locale={locale} next={next} />}
        </div>
        <div>
          <section aria-labelledby="by-mail">
            <h2 id="by-mail" className="mb-4 heading-20">
              {t('signIn.email.title')}
            </h2>
            <WithMessages of={['auth']}>
              <LinkRequest next={next} demo={demo} />
            </WithMessages>
          </section>
          <section aria-labelledby="way-in" className="mt-10 border-t pt-6">
            <h2 id="way-in" className="heading-20">
              {demo ? t('signIn.demo.heading') : t('signIn.invited.title')}
            </h2>
            <p className="mt-1 max-w-measure text-ink-soft">
              {demo ? t('signIn.demo.note') : t('signIn.invited.text')}
            </p>
            {demo && (
              <>
                <DemoPeople people={people} locale={locale} adminUrl={adminUrl} next={next} />
                <p className="mt-8 text-13">
                  <TextLink render={<Link href="/inbox" />}>{tCommon('navigation.inbox')}</TextLink>
                </p>
              </>
            )}
          </section>
        </div>
      </div>
    </SiteFrame>
  );
}

function SignedIn({
  name,
  locale,
  next,
}: {
  readonly name: string;
  readonly locale: Locale;
  readonly next: string | null;
}) {
  const t = createTranslator(locale, 'auth');
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-4">
      <p className="text-ink-soft">{t('signIn.continue', { name })}</p>
      <LinkButton render={<a href={next ?? '/'}>{t('signIn.continueAction')}</a>} />
    </div>
  );
}
