'use client';

import { formatList } from '@kader/i18n';
import { useLocale, useT, useTranslator } from '@kader/i18n/react';
import { homeOf, type ReferencePlace } from '@kader/plan/document';
import type { FindingTarget } from '@kader/plan/evaluate';
import { Button, Dialog } from '@kader/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useFieldWords } from '../../fields/field-words.ts';
import { ReferenceText } from '../../fields/reference-text.tsx';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useLeaveTo } from '../../plan/use-leave-to.ts';
import { typeOfCollection } from '../../words/type-of-collection.ts';
import { blockNamespace, collectionWordsKey } from '../../words/word-keys.ts';
import { RemovalContext, type RemovalQuestion } from './removal-question.ts';

/** Gives the rows within a way to ask before one goes that others refer to. */
export function RemovalProvider({ children }: { readonly children: ReactNode }) {
  const [question, ask] = useState<RemovalQuestion | null>(null);
  return (
    <RemovalContext value={ask}>
      {children}
      <RemovalDialog question={question} onClose={() => ask(null)} />
    </RemovalContext>
  );
}

function RemovalDialog({
  question,
  onClose,
}: {
  /** Null while nothing is asked. */
  readonly question: RemovalQuestion | null;
  readonly onClose: () => void;
}) {
  const t = useT('plan');
  const common = useT('common');
  const wordsOf = useReferrers();
  const { leaveTo, finalFocus } = useLeaveTo(onClose);
  const keep = useRef<HTMLElement>(null);
  // While it slides away the dialog goes on saying what it said.
  const [shown, setShown] = useState(question);
  if (question !== null && question !== shown) {
    setShown(question);
  }
  return (
    <Dialog
      open={question !== null}
      onOpenChange={(open) => !open && onClose()}
      title={shown === null ? '' : t('remove.title', { name: shown.name })}
      description={shown === null ? undefined : wordsOf(shown.references)}
      closeLabel={common('actions.close')}
      initialFocus={keep}
      finalFocus={finalFocus}
      footer={
        <>
          <Button
            look="danger"
            onClick={() => {
              onClose();
              question?.onDelete();
            }}
          >
            {common('actions.delete')}
          </Button>
          <Button ref={keep} look="primary" onClick={onClose}>
            {t('remove.keep')}
          </Button>
        </>
      }
    >
      <ul aria-label={t('remove.list')} className="grid max-h-72 gap-1 overflow-y-auto text-13">
        {shown?.references.map((place) => (
          <Referrer key={`${place.item.id}.${place.field}`} place={place} onGo={leaveTo} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Says how many rows of which kind refer to something: "3 activities and 2 KPIs refer to it." */
function useReferrers(): (places: readonly ReferencePlace[]) => string {
  const t = useT('plan');
  const translator = useTranslator();
  const locale = useLocale();
  return (places) => {
    const rows = new Map(places.map(({ item }) => [item.id, item.collection]));
    const byCollection = Map.groupBy(rows.values(), (collection) => collection);
    const list = [...byCollection].flatMap(([collection, { length: count }]) => {
      const type = typeOfCollection(collection);
      return type === undefined
        ? []
        : [translator(blockNamespace(type)).derived(`${collectionWordsKey(collection)}.count`, { count })];
    });
    return t('remove.text', { count: rows.size, list: formatList(locale, list) });
  };
}

/** A row that refers, with the field in which it does; a way there where a visible block shows it. */
function Referrer({
  place: { item, field },
  onGo,
}: {
  readonly place: ReferencePlace;
  readonly onGo: (target: FindingTarget) => void;
}) {
  const words = useFieldWords(item.collection, field);
  const read = useDocumentNow();
  const block = item.block ?? homeOf(read(), item.collection)?.block.key;
  const text = (
    <>
      <ReferenceText id={item.id} /> <span className="text-12 text-ink-faint">{words.short}</span>
    </>
  );
  return (
    <li>
      {block === undefined ? (
        text
      ) : (
        <button
          type="button"
          className="touch-44 text-left text-accent underline decoration-1 underline-offset-3"
          onClick={() => onGo({ block, item: item.id, field })}
        >
          {text}
        </button>
      )}
    </li>
  );
}
