'use client';

import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Button } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useEditor, useStoreState } from '../plan/use-store.ts';
import type { NotTakenSet, StoreState } from '../store/store-state.ts';
import { CopyButton } from './copy-button.tsx';
import { useAfterNotice } from './use-after-notice.ts';
import { textOfLines, useTypedLines } from './use-typed-lines.ts';

const nothing: readonly NotTakenSet[] = [];
const notTakenOf = ({ notTaken }: StoreState) => notTaken;

/** What the server did not take: why, what was typed, and what to do with it. */
export function NotTaken({ className }: { readonly className?: string | undefined }) {
  const sets = useStoreState(notTakenOf, nothing);
  return sets.length === 0 ? null : (
    <div className={className}>
      {sets.map((entry) => (
        <NotTakenCard key={entry.set.id} entry={entry} />
      ))}
    </div>
  );
}

function NotTakenCard({ entry }: { readonly entry: NotTakenSet }) {
  const t = useT('plan');
  const errors = useT('errors');
  const common = useT('common');
  const store = useEditor();
  const lines = useTypedLines([entry.set]);
  const title = common('save.refused');
  const notice = useRef<HTMLElement>(null);
  const goOn = useAfterNotice(entry.set);

  function remove() {
    store?.forget(entry.set.id);
    if (notice.current !== null) {
      goOn(notice.current);
    }
  }
  return (
    <section
      ref={notice}
      role="alert"
      data-not-taken={entry.set.id}
      aria-label={title}
      className="my-2 max-w-130 rounded border border-bad bg-paper-raised font-ui text-13 text-ink"
    >
      <header className="flex gap-2.5 px-4 py-3">
        <CircleAlert aria-hidden="true" className="mt-0.5 text-bad" />
        <p>
          <b>{title}</b>{' '}
          <span className="text-ink-soft">{describeError(errors, { code: entry.notTakenFor })}</span>
        </p>
      </header>
      {lines.length > 0 && (
        <dl className="max-h-80 overflow-y-auto border-t px-4 pt-2.5 pb-3">
          {lines.map(({ key, place, text }) => (
            <div key={key} className="mb-1.5">
              <dt className="text-12 text-ink-faint">{place}</dt>
              <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <footer className="flex flex-wrap items-center gap-2 border-t px-4 py-2.5">
        {lines.length > 0 && (
          <>
            <p className="w-full text-ink-soft">{t('notTaken.what')}</p>
            <CopyButton main text={textOfLines(lines)} />
          </>
        )}
        <Button size="s" onClick={remove}>
          {t('notTaken.forget')}
        </Button>
      </footer>
    </section>
  );
}
