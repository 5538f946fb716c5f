'use client';

import { useT } from '@kader/i18n/react';
import { Button, cx } from '@kader/ui';
import { Plus } from 'lucide-react';
import { typeOfCollection } from '../../words/type-of-collection.ts';
import { blockNamespace, collectionWordsKey } from '../../words/word-keys.ts';

interface AddRowProps {
  readonly collection: string;
  readonly onAdd: () => void;
}

/** The line after the last row: pressing it makes the next. */
export function AddRow({
  collection,
  number,
  onAdd,
  className,
}: AddRowProps & {
  readonly number?: number | undefined;
  readonly className?: string | undefined;
}) {
  const words = useCollectionWords(collection);
  return (
    <button
      type="button"
      onClick={onAdd}
      className={cx(
        'touch-44 relative -mx-1.5 flex min-h-8 items-center rounded-chip px-1.5 text-left italic text-ink-faint transition-colors [font:italic_400_16px/24px_var(--font-doc)] hover:bg-hover hover:text-ink',
        className,
      )}
    >
      {number !== undefined && (
        <span aria-hidden="true" className="num absolute -left-5 w-4 text-right font-ui text-12 not-italic">
          {number}
        </span>
      )}
      {words('add')}
    </button>
  );
}

/** Nothing here yet: one sentence, one example, one button. */
export function NoRows({
  collection,
  onAdd,
  canEdit,
  isNext = false,
}: AddRowProps & {
  readonly canEdit: boolean;
  /** Whether this is what comes first now: one button of a view is the main one. */
  readonly isNext?: boolean | undefined;
}) {
  const words = useCollectionWords(collection);
  return (
    <div className="max-w-measure py-4">
      <p className="text-doc text-ink-soft">
        {words('empty.text')} <em>{words('empty.example')}</em>
      </p>
      {canEdit && (
        <Button
          {...(isNext ? { look: 'primary' as const } : {})}
          icon={<Plus />}
          onClick={onAdd}
          className="mt-3.5"
        >
          {words('empty.action')}
        </Button>
      )}
    </div>
  );
}

/** The words of a collection: `name`, `row`, `add`, `empty.text` …, and `count` with a number. */
export function useCollectionWords(collection: string): (word: string, count?: number) => string {
  const t = useT(blockNamespace(typeOfCollection(collection) ?? 'goals'));
  return (word, count) =>
    t.derived(`${collectionWordsKey(collection)}.${word}`, count === undefined ? {} : { count });
}
