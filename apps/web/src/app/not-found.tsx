import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { Avatar } from '@kader/ui';
import type { Metadata } from 'next';
import { NotFoundNotice } from '../failure/not-found-notice.tsx';
import { Shell } from '../frame/shell.tsx';
import { SignInLink } from '../frame/sign-in-link.tsx';
import { titledBy } from '../language/page-title.ts';
import { readLocale } from '../language/read-locale.ts';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('errors', 'pages.notFound.title');
}

/** An address that leads nowhere. It comes along with every page, so nothing of it needs a script: the person's menu is a link to their account. */
export default async function NotFoundPage() {
  const [{ person }, locale] = await Promise.all([getViewer(), readLocale()]);
  const t = createTranslator(locale, 'common');
  return (
    <Shell
      name={t('appName')}
      skip={t('navigation.skip')}
      end={
        person === null ? (
          <SignInLink locale={locale} />
        ) : (
          <a
            href="/account"
            className="touch-44 -mr-2 flex min-h-8 items-center gap-2 rounded px-2 text-13 hover:bg-hover"
          >
            <span className="sr-only">{t('account.settings')} </span>
            <Avatar id={person.email} name={person.name} decorative />
            <span className="max-sm:sr-only">{person.name}</span>
          </a>
        )
      }
    >
      <NotFoundNotice />
    </Shell>
  );
}
