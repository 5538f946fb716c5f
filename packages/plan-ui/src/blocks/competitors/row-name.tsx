'use client';

import { useRowTitle } from '../../fields/use-row-title.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** What a competitor or a criterion is called, as the head of its column or row. */
export function RowName({ id }: { readonly id: string }) {
  const lang = useContentLang();
  const title = useRowTitle(id);
  return <span lang={title?.isContent === true ? lang : undefined}>{title?.text}</span>;
}
