'use client';

import type { PlanDocument } from '@kader/plan/document';
import { placeOfRow, structureOf } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { useCallback } from 'react';
import { blockAnchor } from '../document/anchors.ts';
import { useRowTitle } from '../fields/use-row-title.ts';
import { useSelected } from '../plan/use-selected.ts';
import { useContentLang } from '../plan/use-words.ts';
import type { ViewProps } from './view-props.ts';

/** The name of a row; leads to the block of the document in which it stands. */
export function RowLink({
  row,
  plan,
  link: Link,
  className,
}: ViewProps & { readonly row: string; readonly className?: string }) {
  const lang = useContentLang();
  const title = useRowTitle(row);
  const select = useCallback((document: PlanDocument) => blockOf(document, row), [row]);
  const block = useSelected(select, Object.is);
  const words = <span lang={title?.isContent === true ? lang : undefined}>{title?.text}</span>;
  return block === null ? (
    <span className={className}>{words}</span>
  ) : (
    <Link
      href={`${plan}#${blockAnchor(block)}`}
      className={cx('rounded-s underline-offset-3 hover:underline', className)}
    >
      {words}
    </Link>
  );
}

function blockOf(document: PlanDocument, row: string): string | null {
  const item = document.items.get(row);
  return item === undefined ? null : (placeOfRow(structureOf(document), item)?.block.key ?? null);
}
