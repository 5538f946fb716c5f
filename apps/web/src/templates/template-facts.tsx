import type { Translate } from '@kader/i18n';
import type { ReactNode } from 'react';

/** What a template says of itself, in its own words. */
interface TemplateClaims {
  readonly audience?: string | undefined;
  readonly outcome?: string | undefined;
  readonly duration?: string | undefined;
}

/** What one wants to know of a template before choosing it: a short name, and the answer. */
export function TemplateFacts({
  t,
  template: { audience, outcome, duration },
  lang,
}: {
  readonly t: Translate<'templates'>;
  readonly template: TemplateClaims;
  /** Language of the answers, where it is not the page's. */
  readonly lang?: string | undefined;
}) {
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t('facts.forWhom'), audience],
    [t('facts.outcome'), outcome],
    [t('facts.timeToFill'), duration],
  ];
  return (
    <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-12 text-ink-faint">{name}</dt>
          <dd lang={lang} className="mt-0.5 max-w-measure text-13">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
