import type { MyAgency } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
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
  const role = t.derived(`roles.${entry.side}.${entry.role}`);
  return (
    <li className="border-b">
      <Link
        href={`/${entry.slug}`}
        className="group flex min-h-14 items-center gap-3 py-2.5 transition-colors hover:bg-hover md:-mx-3 md:px-3"
      >
        <Glyph name={entry.name} className="size-8 text-16" />
        <span className="min-w-0 flex-1">
          <span className="block font-strong">{entry.name}</span>
          <span className="block text-13 text-ink-faint">{[role, ...entry.clientNames].join(' · ')}</span>
        </span>
        <ArrowRight aria-hidden="true" className="text-ink-faint group-hover:text-accent" />
      </Link>
    </li>
  );
}
