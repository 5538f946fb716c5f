import type { Locale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { PersonLine, personLine } from '@kader/ui';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { type DemoChoice, DemoSignIn } from './demo-sign-in.tsx';
import { type DemoPerson, groupPeople } from './group-people.ts';

/** Everybody in the demo, by where they belong. The platform's staff sign in at the library's own app. */
export function DemoPeople({
  people,
  locale,
  adminUrl,
  next,
}: {
  readonly people: readonly DemoPerson[];
  readonly locale: Locale;
  readonly adminUrl: string;
  /** The page that was asked for before signing in; null: where there is something to see for the person. */
  readonly next: string | null;
}) {
  const t = createTranslator(locale, 'auth');
  const tCommon = createTranslator(locale, 'common');
  const tDemo = createTranslator(locale, 'demo');
  const { agency, client, staff } = groupPeople(people);

  function choiceOf(person: DemoPerson): DemoChoice {
    const { key, name, email, place } = person;
    return {
      key,
      person: { name, email, locale: person.locale },
      role: tCommon.derived(`roles.${place.kind}.${place.role}`),
      see: tDemo.derived(`people.${key}`),
    };
  }

  return (
    <>
      <Group id="at-agency" title={t('signIn.demo.atAgency')}>
        <DemoSignIn people={agency.map(choiceOf)} labelledBy="at-agency" next={next} />
      </Group>
      <Group id="at-client" title={t('signIn.demo.atClient')}>
        <DemoSignIn people={client.map(choiceOf)} labelledBy="at-client" next={next} />
      </Group>
      <Group id="at-kader" title={t('signIn.demo.atKader')} note={t('signIn.demo.otherApp')}>
        <ul aria-labelledby="at-kader">
          {staff.map(choiceOf).map(({ key, ...line }) => (
            <li key={key}>
              <a href={`${adminUrl}/sign-in`} className={personLine}>
                <PersonLine {...line} mark={<ArrowUpRight />} />
              </a>
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
}

function Group({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-6">
      <div className="flex flex-wrap items-baseline gap-x-3 border-b border-ink pb-1.5">
        <h3 id={id} className="text-13 font-strong">
          {title}
        </h3>
        {note !== undefined && <p className="text-12 text-ink-faint">{note}</p>}
      </div>
      {children}
    </section>
  );
}
