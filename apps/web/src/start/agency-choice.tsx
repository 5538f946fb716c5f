import type { MyAgency } from '@kader/api/types';
import type { Locale, Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { Glyph, SectionHeader } from '@kader/ui';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';

/** The agencies of a person: those they work for, then those whose plans they read as a client. */
export function AgencyChoice({
  agencies,
  locale,
}: {
  readonly agencies: readonly MyAgency[];
  readonly locale: Locale;
}) {
  const t = createTranslator(locale, 'agency');
  const groups = [
    { side: 'agency', title: t('start.agencies') },
    { side: 'client', title: t('start.clients') },
  ] as const;
  return groups.map(({ side, title }) => {
    const members = agencies.filter((entry) => entry.side === side);
    return (
      members.length > 0 && (
        <section key={side} aria-labelledby={`as-${side}`} className="mt-10">
          <SectionHeader id={`as-${side}`} title={title} />
          <ul>
            {members.map((entry) => (
              <AgencyLine key={entry.slug} entry={entry} locale={locale} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

function AgencyLine({ entry, locale }: { readonly entry: MyAgency; readonly locale: Locale }) {
  const t = createTranslator(locale, 'common');
  return (
    <li className="border-b">
      <Link
        href={`/${entry.slug}`}
        className="group flex min-h-14 items-center gap-3 py-2.5 transition-colors hover:bg-hover md:-mx-3 md:px-3"
      >
        <Glyph name={entry.name} className="size-8 text-16" />
        <span className="min-w-0 flex-1">
          <span className="block font-strong">{entry.name}</span>
          <span className="block text-13 text-ink-faint">{placesIn(entry, t).join(' · ')}</span>
        </span>
        <ArrowRight aria-hidden="true" className="text-ink-faint group-hover:text-accent" />
      </Link>
    </li>
  );
}

/** What a person is there: one role, with the clients it is at, or where roles differ the role at each client. */
function placesIn(entry: MyAgency, t: Translate<'common'>): readonly string[] {
  if (entry.side === 'agency') {
    return [t(`roles.agency.${entry.role}`)];
  }
  const places = entry.seats.map(({ clientName, role }) => ({ clientName, role: t(`roles.client.${role}`) }));
  const roles = new Set(places.map(({ role }) => role));
  return roles.size === 1
    ? [...roles, ...places.map(({ clientName }) => clientName)]
    : places.map(({ clientName, role }) => `${clientName}: ${role}`);
}
