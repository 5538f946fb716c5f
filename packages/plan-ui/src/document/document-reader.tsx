'use client';

import { cx } from '@kader/ui';
import { useSections } from '../plan/use-document.ts';
import { SectionReading } from './section-reading.tsx';

/** A whole document as it is read: for the client's page, a frozen version, a preview. Needs a ReadProvider or PlanProvider around. */
export function DocumentReader({ className }: { readonly className?: string | undefined }) {
  const sections = useSections().filter(({ hidden }) => !hidden);
  return (
    <div className={cx('@container/sheet wrap-anywhere [&_table]:wrap-break-word', className)}>
      {sections.map((section, index) => (
        <SectionReading key={section.section.key} section={section} number={index + 1} />
      ))}
    </div>
  );
}
