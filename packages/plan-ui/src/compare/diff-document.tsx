'use client';

import { useT } from '@kader/i18n/react';
import { diffDocuments, type ItemDiff, type SectionDiff } from '@kader/plan/diff';
import { orderedSections, type PlanDocument } from '@kader/plan/document';
import { Button, Tag } from '@kader/ui';
import { type ReactNode, useMemo } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';
import { DiffLines, type DiffView } from './diff-lines.tsx';
import { groupDiff } from './group-diff.ts';
import { type DiffWords, useDiffWords } from './use-diff-words.ts';

/** Brings something of the earlier document back. */
export interface RestoreActs {
  readonly version: number;
  readonly item: (id: string) => void;
  readonly section: (key: string, title: string) => void;
}

export interface DiffDocumentProps {
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly view: DiffView;
  /** Absent where nothing can be brought back. */
  readonly restore?: RestoreActs | undefined;
}

/** What differs between two states of a plan, section by section, in words. Needs a provider with the words of the later one around. */
export function DiffDocument({ before, after, view, restore }: DiffDocumentProps) {
  const t = useT('history');
  const grouped = useMemo(() => groupDiff(diffDocuments(before, after), after, before), [before, after]);
  const words = useDiffWords(before, after);
  const titleOf = useTitles(before, after);
  if (grouped.count === 0) {
    return <p className="text-doc text-ink-soft">{t('compare.nothing')}</p>;
  }
  return (
    <div className="grid gap-9 text-13">
      {grouped.header.length > 0 && (
        <Part title={t('compare.plan')}>
          <Change>
            <DiffLines lines={words.linesOf('document', grouped.header)} view={view} />
          </Change>
        </Part>
      )}
      {grouped.sections.map(({ section, about, items }) => {
        const title = titleOf(section);
        return (
          <Part
            key={section}
            title={title}
            action={
              restore !== undefined && (
                <BackButton
                  kind="section"
                  restore={restore}
                  name={title}
                  onClick={() => restore.section(section, title)}
                />
              )
            }
          >
            {about !== null && <AboutSection about={about} words={words} view={view} />}
            {items.map((item) => (
              <ItemChange key={item.id} {...{ item, words, view, restore }} />
            ))}
          </Part>
        );
      })}
    </div>
  );
}

function useTitles(before: PlanDocument, after: PlanDocument): (section: string) => string {
  const titleOf = useSectionTitle();
  return (key) => {
    const found = [...orderedSections(after), ...orderedSections(before)].find(
      ({ section }) => section.key === key,
    );
    return found === undefined ? key : titleOf(found).text;
  };
}

function Part({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <header className="flex flex-wrap items-baseline justify-between gap-2 border-b border-ink pb-1">
        <h2 className="heading-20">{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}

/** One change: the stop of the buttons that lead from change to change. */
function Change({ children }: { readonly children: ReactNode }) {
  return (
    <article data-change tabIndex={-1} className="border-b py-3 outline-offset-4 last:border-b-0">
      {children}
    </article>
  );
}

function AboutSection({
  about: { kind, moved, fields },
  words,
  view,
}: {
  readonly about: SectionDiff;
  readonly words: DiffWords;
  readonly view: DiffView;
}) {
  const t = useT('history');
  if (kind !== 'changed') {
    return (
      <Change>
        <p>{t(kind === 'added' ? 'compare.sectionAdded' : 'compare.sectionRemoved')}</p>
      </Change>
    );
  }
  const hidden = fields.find(({ field }) => field === 'hidden');
  const others = fields.filter(({ field }) => field !== 'hidden');
  return (
    <Change>
      {hidden !== undefined && <p>{t(hidden.after === true ? 'compare.hidden' : 'compare.shown')}</p>}
      {moved && <p>{t('compare.sectionMoved')}</p>}
      {others.length > 0 && <DiffLines lines={words.linesOf('sections', others)} view={view} />}
    </Change>
  );
}

const tones = { added: 'good', removed: 'bad', changed: 'neutral' } as const;

function ItemChange({
  item,
  words,
  view,
  restore,
}: {
  readonly item: ItemDiff;
  readonly words: DiffWords;
  readonly view: DiffView;
  readonly restore: RestoreActs | undefined;
}) {
  const t = useT('history');
  const subject = words.subject(item);
  const collection = (item.after ?? item.before)?.collection ?? '';
  const lines = words.linesOf(collection, item.fields);
  const isOnlyMoved = item.moved && lines.length === 0;
  return (
    <Change>
      <header className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <h3 className="min-w-0 font-medium [overflow-wrap:anywhere] first-letter:uppercase">{subject}</h3>
        <Tag tone={tones[item.kind]}>{t(isOnlyMoved ? 'compare.moved' : `compare.${item.kind}`)}</Tag>
        {restore !== undefined && item.kind !== 'added' && (
          <span className="ml-auto">
            <BackButton kind="item" restore={restore} name={subject} onClick={() => restore.item(item.id)} />
          </span>
        )}
      </header>
      {item.moved && <p className="text-ink-soft">{t('compare.order')}</p>}
      {lines.length > 0 && <DiffLines lines={lines} view={view} />}
    </Change>
  );
}

function BackButton({
  kind,
  restore: { version },
  name,
  onClick,
}: {
  readonly kind: 'item' | 'section';
  readonly restore: RestoreActs;
  readonly name: string;
  readonly onClick: () => void;
}) {
  const t = useT('history');
  const label =
    kind === 'item'
      ? t('restore.itemLabel', { version, subject: name })
      : t('restore.sectionLabel', { version, section: name });
  return (
    <Button size="s" look="quiet" aria-label={label} onClick={onClick}>
      {t(`restore.${kind}`)}
    </Button>
  );
}
