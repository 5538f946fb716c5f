'use client';

import { useT } from '@kader/i18n/react';
import { type SostacPart, sostacOrder } from '@kader/plan/views';
import { SectionReading } from '../document/section-reading.tsx';
import { useSelected } from '../plan/use-selected.ts';

/** The whole document in the reading order of SOSTAC®: where we are, where to, how, with what, who does what, and how we know. */
export function SostacView() {
  const t = useT('views');
  const parts = useSelected(sostacOrder, Object.is);
  return (
    <>
      {parts.map((part) => (
        <Step key={part.step ?? 'others'} part={part} />
      ))}
      <p className="mt-13 border-t pt-3 text-12 text-ink-faint">{t('sostac.credit')}</p>
    </>
  );
}

function Step({ part: { step, sections } }: { readonly part: SostacPart }) {
  const t = useT('views');
  const title = t(`sostac.steps.${step ?? 'others'}`);
  return (
    <div className="not-first:mt-16">
      <header className="mb-7 flex flex-wrap items-baseline gap-x-3 border-b-2 border-accent pb-2">
        <h2 className="heading-25">{title}</h2>
        {step !== null && <p className="text-14 text-ink-soft">{t(`sostac.questions.${step}`)}</p>}
      </header>
      {sections.length === 0 ? (
        <p className="text-13 text-ink-faint">{t('sostac.none')}</p>
      ) : (
        sections.map((section) => <SectionReading key={section.section.key} section={section} level={3} />)
      )}
    </div>
  );
}
