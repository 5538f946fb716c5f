'use client';

import { formatDateTime, languageName } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Badge } from '@kader/ui';
import { useState } from 'react';
import type { DecisionEntry } from '../../plan/plan-data.ts';
import { useRoleWord } from './use-role-word.ts';

/** The record: who decided what, or chose which scenario, on which version, when, in which language, on which content. The newest first. */
export function DecisionTable({ decisions }: { readonly decisions: readonly DecisionEntry[] }) {
  const t = useT('blocks/approval');
  return (
    <section aria-label={t('record.title')}>
      <ol className="border-b">
        {decisions.map((decision) => (
          <Decision
            key={`${decision.version} ${decision.at} ${decision.name} ${decision.kind}`}
            decision={decision}
          />
        ))}
      </ol>
      <p className="mt-2 text-12 text-ink-faint">{t('record.hashHint')}</p>
    </section>
  );
}

function Decision({ decision }: { readonly decision: DecisionEntry }) {
  const t = useT('blocks/approval');
  const locale = useLocale();
  const roleWord = useRoleWord();
  const { kind, scenario } = decision;
  const isGood = kind !== 'requestChanges';
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 gap-y-1 border-t py-3 text-13 @max-[560px]:grid-cols-1">
      <div>
        <p className="text-14 font-strong">{decision.name}</p>
        <p className="text-ink-soft">{roleWord(decision.role)}</p>
        {decision.note !== null && (
          <p lang={decision.locale} className="text-doc mt-1.5 text-ink-soft">
            {decision.note}
          </p>
        )}
      </div>
      <div>
        <p className="flex flex-wrap items-center gap-x-3">
          <Badge tone={isGood ? 'good' : 'warn'} shape={isGood ? 'check' : 'filled'}>
            {scenario === undefined
              ? t(isGood ? 'decision.approved' : 'decision.changesRequested')
              : t(`decision.scenario.${scenario}`)}
          </Badge>
          <span>{t('record.versionNumber', { version: decision.version })}</span>
        </p>
        <p className="num mt-0.5 text-ink-soft">
          <time dateTime={decision.at}>{formatDateTime(locale, decision.at, decision.timeZone)}</time>
        </p>
        <p className="text-ink-soft">
          {t('record.language')}: {languageName(locale, decision.locale)}
        </p>
        <Fingerprint hash={decision.hash} />
      </div>
    </li>
  );
}

/** Signs of a hash that tell versions apart to the eye. */
const shownSigns = 12;

function Fingerprint({ hash }: { readonly hash: string }) {
  const t = useT('blocks/approval');
  const plan = useT('plan');
  const [whole, setWhole] = useState(false);
  return (
    <p className="text-ink-soft">
      {t('record.hash')}:{' '}
      <button
        type="button"
        aria-expanded={whole}
        title={plan(whole ? 'reader.shortHash' : 'reader.fullHash')}
        onClick={() => setWhole(!whole)}
        className="touch-44 -mx-1 min-h-6 rounded-chip px-1 text-left font-medium break-all text-ink hover:bg-hover"
      >
        <code className="[font:inherit] tracking-[.02em]">
          {whole ? groups(hash) : groups(hash.slice(0, shownSigns))}
        </code>
        {!whole && <span aria-hidden="true"> …</span>}
      </button>
    </p>
  );
}

/** In fours, as one reads such a thing aloud. */
function groups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? hash;
}
