import type { AdminTemplatePreview } from '@kader/api/types';
import { createTranslator } from '@kader/i18n/messages';
import { FrameText } from '@kader/plan-ui/template';
import type { ReactNode } from 'react';

/** What a template says about itself: what it is, for whom, what comes out of it and how long it takes. */
export function TemplateAbout({
  template: { frame },
  note,
}: {
  readonly template: AdminTemplatePreview;
  /** Stands behind a word, by its key. */
  readonly note: (key: string) => ReactNode;
}) {
  const t = createTranslator(frame.locale, 'templates');
  const facts = [
    [t('facts.forWhom'), 'audience'],
    [t('facts.outcome'), 'outcome'],
    [t('facts.timeToFill'), 'duration'],
  ] as const;
  return (
    <div lang={frame.locale}>
      <p className="max-w-measure text-doc">
        <FrameText frame={frame} words="description" note={note} />
      </p>
      <dl className="mt-6 grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {facts.map(([name, words]) => (
          <div key={words}>
            <dt className="text-12 text-ink-faint">{name}</dt>
            <dd className="mt-0.5 text-13">
              <FrameText frame={frame} words={words} note={note} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
