'use client';

import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import { type FieldDefinition, type FieldValue, fieldTypes } from '@kader/plan/fields';
import { Button } from '@kader/ui';
import { GitCompareArrows } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { usePlanData } from '../plan/plan-scope.ts';
import { useDocumentNow, useKnownItem } from '../plan/use-document.ts';
import { type OpenConflict, useEditor } from '../plan/use-store.ts';
import { useContentLang } from '../plan/use-words.ts';
import { FieldReader, isRichText } from './field-reader.tsx';
import { useFieldWords } from './field-words.ts';
import { RichTextReader } from './rich-text-reader.tsx';
import { useAfterConflict } from './use-after-conflict.ts';
import { useRowTitle } from './use-row-title.ts';
import { MarkedText } from './word-marks.tsx';

/** How a conflict with something that is gone speaks of it. */
const rowWords = {
  title: 'conflict.removedTitle',
  restore: 'conflict.restoreRow',
  leave: 'conflict.leaveRemoved',
  removed: 'conflict.rowRemoved',
} as const;
const sectionWords = {
  title: 'conflict.sectionRemovedTitle',
  restore: 'conflict.restoreSection',
  leave: 'conflict.leaveSectionRemoved',
  removed: 'conflict.sectionRemoved',
} as const;

/** One's own value and the other's, at the field where they met. What was written later in the same field counts as one's own. */
export function ConflictCard({ conflicts }: { readonly conflicts: readonly OpenConflict[] }) {
  const newest = conflicts.at(-1);
  return newest === undefined ? null : <Card newest={newest} older={conflicts.slice(0, -1)} />;
}

function Card({ newest, older }: { readonly newest: OpenConflict; readonly older: readonly OpenConflict[] }) {
  const t = useT('plan');
  const store = useEditor();
  const documentNow = useDocumentNow();
  const { rights } = usePlanData();
  const { conflict } = newest;
  const card = useRef<HTMLElement>(null);
  const goOn = useAfterConflict(conflict);
  if (store === null) {
    return null;
  }
  const isGone = conflict.removed === true;
  const isSection = documentNow().items.get(conflict.item)?.collection === 'sections';
  const words = isSection ? sectionWords : rowWords;
  // A section comes back only for whoever may change the structure; the others can copy their words from here.
  const canKeep = !(isGone && isSection) || rights.structure === true;
  const title = t(isGone ? words.title : 'conflict.title');

  function choose(choice: 'mine' | 'theirs') {
    for (const { setId } of older) {
      store?.resolve(setId, 'theirs', conflict.touch);
    }
    store?.resolve(newest.setId, choice, conflict.touch);
    if (card.current !== null) {
      goOn(card.current);
    }
  }
  return (
    <section
      ref={card}
      role="alert"
      data-conflict={conflict.touch}
      aria-label={title}
      className="my-2 max-w-130 rounded border border-warn bg-paper-raised font-ui text-ink"
    >
      <header className="flex gap-2.5 px-4 py-3 text-13">
        <GitCompareArrows aria-hidden="true" className="mt-0.5 text-warn" />
        <p>
          <b>{title}</b> <span className="text-ink-soft">{t('conflict.text')}</span>
        </p>
      </header>
      <div className="grid grid-cols-2 divide-x border-t @max-[400px]:grid-cols-1 @max-[400px]:divide-x-0 @max-[400px]:divide-y">
        <Side
          label={t('conflict.yours')}
          button={
            canKeep && (
              <Button size="s" look="primary" onClick={() => choose('mine')}>
                {t(isGone ? words.restore : 'conflict.keepMine')}
              </Button>
            )
          }
        >
          <ConflictValue {...conflict} value={conflict.yours} other={conflict.theirs} />
        </Side>
        <Side
          label={t('conflict.theirs')}
          button={
            <Button size="s" onClick={() => choose('theirs')}>
              {t(isGone ? words.leave : 'conflict.takeTheirs')}
            </Button>
          }
        >
          {isGone ? (
            <span className="text-ink-soft">{t(words.removed)}</span>
          ) : (
            <ConflictValue {...conflict} value={conflict.theirs} other={conflict.yours} />
          )}
        </Side>
      </div>
      <Where item={conflict.item} field={conflict.field} />
    </section>
  );
}

function Side({
  label,
  button,
  children,
}: {
  readonly label: string;
  readonly button: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-col px-4 pt-2.5 pb-3.5">
      <span className="text-12 text-ink-faint">{label}</span>
      <div className="mt-1 mb-2.5 [font:460_16px/24px_var(--font-doc)] [overflow-wrap:anywhere]">
        {children}
      </div>
      <div className="mt-auto">{button}</div>
    </div>
  );
}

function ConflictValue({
  item,
  field,
  value,
  other,
}: {
  readonly item: string;
  readonly field: string;
  readonly value: FieldValue | null;
  readonly other: FieldValue | null;
}) {
  const t = useT('plan');
  const lang = useContentLang();
  const row = useKnownItem(item);
  if (value === null) {
    return <span className="text-ink-soft">{t('conflict.leftEmpty')}</span>;
  }
  // What was written in a section that is gone is no field of the section.
  if (row === undefined || fieldDefinition(row.collection, field) === undefined) {
    return isRichText(value) ? (
      <RichTextReader value={value} lang={lang} />
    ) : (
      typeof value === 'string' && value
    );
  }
  const texts = textsOf(fieldDefinition(row.collection, field), value, other);
  if (texts !== null) {
    return <MarkedText text={texts.text} other={texts.other} lang={lang} />;
  }
  return <FieldReader item={{ ...row, fields: { ...row.fields, [field]: value } }} field={field} />;
}

/** Both values as words, if they are texts that differ in words; in what else they differ their reader shows. */
function textsOf(
  definition: FieldDefinition | undefined,
  value: FieldValue,
  other: FieldValue | null,
): { readonly text: string; readonly other: string } | null {
  if (other === null || (definition?.type !== 'text' && definition?.type !== 'richText')) {
    return null;
  }
  const type = fieldTypes[definition.type];
  const texts = { text: type.toText(value), other: type.toText(other) };
  return texts.text === texts.other ? null : texts;
}

function Where({ item, field }: { readonly item: string; readonly field: string }) {
  const row = useKnownItem(item);
  const collection = row?.collection;
  if (collection === undefined || fieldDefinition(collection, field) === undefined) {
    return null;
  }
  return <WhereField item={item} collection={collection} field={field} />;
}

function WhereField({
  item,
  collection,
  field,
}: {
  readonly item: string;
  readonly collection: string;
  readonly field: string;
}) {
  const t = useT('plan');
  const title = useRowTitle(item);
  const { label } = useFieldWords(collection, field);
  return (
    <footer className="border-t px-4 py-2 text-12 text-ink-faint">
      {title?.isContent === true ? t('conflict.where', { row: title.text, field: label }) : label}
    </footer>
  );
}
