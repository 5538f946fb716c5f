'use client';

import { homeOf, type PlanDocument, visibleSections } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { useCallback } from 'react';
import { useRowTitle } from '../fields/use-row-title.ts';
import { placeAddress } from '../place/place-address.ts';
import type { FocusTarget } from '../plan/focus-source.ts';
import { useSelected } from '../plan/use-selected.ts';
import { useContentLang } from '../plan/use-words.ts';
import type { ViewProps } from './view-props.ts';

/** The name of a row; leads to it in the document, or to a place in it. */
export function RowLink({
  row,
  place,
  plan,
  link: Link,
  className,
}: Pick<ViewProps, 'plan' | 'link'> & {
  readonly row: string;
  readonly place?: FocusTarget;
  readonly className?: string;
}) {
  const lang = useContentLang();
  const title = useRowTitle(row);
  const select = useCallback((document: PlanDocument) => blockOf(document, row), [row]);
  const block = useSelected(select, Object.is);
  const words = <span lang={title?.isContent === true ? lang : undefined}>{title?.text}</span>;
  return block === null ? (
    <span className={className}>{words}</span>
  ) : (
    <Link
      href={placeAddress(plan, { block, item: row, ...place })}
      className={cx('rounded-s underline-offset-3 hover:underline', className)}
    >
      {words}
    </Link>
  );
}

/** The block in which a row stands; null while no visible one shows it. */
function blockOf(document: PlanDocument, row: string): string | null {
  const item = document.items.get(row);
  if (item === undefined) {
    return null;
  }
  if (item.block === undefined) {
    return homeOf(document, item.collection)?.block.key ?? null;
  }
  const shown = visibleSections(document).flatMap(({ blocks }) => blocks.map(({ key }) => key));
  return shown.includes(item.block) ? item.block : null;
}
