'use client';

import { useT } from '@kader/i18n/react';
import { collectionsOf } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { useRowIds } from '../plan/use-document.ts';
import { useComputed } from '../plan/use-evaluation.ts';
import { useCollectionWords } from './rows/add-row.tsx';

/** At the head of a block: how many rows it holds, or how many of its questions are answered. */
export function BlockSummary({ block }: { readonly block: BlockInstance }) {
  if (block.type === 'guidedText' && (block.settings?.prompts ?? []).length > 0) {
    return <Answered block={block} />;
  }
  if (block.type === 'questionSet') {
    return <Decided block={block} />;
  }
  return collectionsOf(block)
    .filter(({ rows }) => (rows ?? 'many') === 'many')
    .map(({ key }, index) => (
      <span key={key}>
        {index > 0 && <span aria-hidden="true"> · </span>}
        <RowCount block={block} collection={key} />
      </span>
    ));
}

/** Whether the head of a block has anything to count. */
export function hasSummary(block: BlockInstance): boolean {
  return collectionsOf(block).some(({ rows }) => rows !== 'one');
}

function RowCount({ block, collection }: { readonly block: BlockInstance; readonly collection: string }) {
  const words = useCollectionWords(collection);
  return words('count', useRowIds(block, collection).length);
}

function Answered({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/guided-text');
  const { answered, total, words } = useComputed(`block:${block.key}`);
  return (
    <>
      {t('progress', { answered: Number(answered ?? 0), total: Number(total ?? 0) })}
      <span aria-hidden="true"> · </span>
      {t('wordCount', { count: Number(words ?? 0) })}
    </>
  );
}

function Decided({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/question-set');
  const { answered, total, undecided } = useComputed(`block:${block.key}`);
  const open = Number(undecided ?? 0);
  return (
    <>
      {t('progress', { answered: Number(answered ?? 0), total: Number(total ?? 0) })}
      {open > 0 && (
        <>
          <span aria-hidden="true"> · </span>
          {t('undecided', { count: open })}
        </>
      )}
    </>
  );
}
