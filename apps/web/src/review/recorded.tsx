'use client';
import type { SharedVersionAnswer } from '@kader/api/types';
import { languageNames } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { useId } from 'react';
import { roleInSentence } from './role-words.ts';

/** Signs of the fingerprint that tell versions apart to the eye. */
const shownSigns = 12;

/** What is recorded of an answer: who, as what, when, about which content, read in which language. */
export function Recorded({
  answer: { version, hash, timeZone },
  me,
}: {
  readonly answer: SharedVersionAnswer;
  readonly me: { readonly name: string; readonly role: string };
}) {
  const t = useT('review');
  const common = useT('common');
  const locale = useLocale();
  const headingId = useId();
  const fingerprint = hash.slice(0, shownSigns).match(/.{4}/g)?.join(' ') ?? hash;
  const recorded = [
    [t('decide.who'), `${me.name}, ${roleInSentence(me.role, common, locale)}`],
    [t('decide.when'), t('decide.now', { zone: timeZone })],
    [t('decide.what'), t('decide.whatIs', { version, hash: `${fingerprint}\u00a0…` })],
    [t('decide.readIn'), languageNames[locale]],
  ] as const;
  return (
    <section aria-labelledby={headingId} className="mt-4">
      <h3 id={headingId} className="text-13 font-medium">
        {t('decide.recorded')}
      </h3>
      <dl className="mt-1.5 border-t text-13">
        {recorded.map(([name, value]) => (
          <div key={name} className="grid grid-cols-[96px_minmax(0,1fr)] gap-3 border-b py-1.5">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="num [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
