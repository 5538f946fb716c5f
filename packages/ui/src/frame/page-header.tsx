import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

export type PageHeaderProps = {
  readonly title: ReactNode;
  /** Above the title: where one is. */
  readonly eyebrow?: ReactNode;
  /** Below it, in the document's voice: the state of things in a sentence. */
  readonly summary?: ReactNode;
  /** Buttons at the end; one of them primary at most. */
  readonly actions?: ReactNode;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
};

/** The head of a page: its h1, a sentence, its actions. On a phone the actions come last. */
export function PageHeader({ title, eyebrow, summary, actions, lang, className }: PageHeaderProps) {
  return (
    <header className={cx('grid gap-x-4 md:grid-cols-[minmax(0,1fr)_auto]', className)}>
      {eyebrow !== undefined && (
        <div className="mb-1 text-13 text-ink-soft md:col-span-2 md:row-start-1">{eyebrow}</div>
      )}
      <h1 lang={lang} className="min-w-0 self-end heading-25 md:row-start-2">
        {title}
      </h1>
      {summary !== undefined && (
        <p className="mt-1 text-doc text-ink-soft md:col-span-2 md:row-start-3 [&_b]:text-ink [&_strong]:text-ink">
          {summary}
        </p>
      )}
      {actions !== undefined && actions !== false && (
        <div className="flex flex-wrap gap-2 self-end max-md:mt-3.5 md:row-start-2">{actions}</div>
      )}
    </header>
  );
}

export type SectionHeaderProps = {
  readonly title: ReactNode;
  readonly level?: 'h2' | 'h3' | undefined;
  /** At the end of the rule: a count, a menu. */
  readonly end?: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
};

/** The head of a block: a serif title on a rule of ink. */
export function SectionHeader({ title, level = 'h2', end, id, className }: SectionHeaderProps) {
  const Heading = level;
  return (
    <div className={cx('flex min-h-7 flex-wrap items-center gap-3 border-b border-ink pb-1.5', className)}>
      <Heading id={id} className="heading-20">
        {title}
      </Heading>
      {end !== undefined && (
        <div className="ml-auto flex items-center gap-1 text-13 text-ink-faint">{end}</div>
      )}
    </div>
  );
}
