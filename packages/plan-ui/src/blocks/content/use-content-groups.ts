'use client';

import { formatMonth } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { type ContentOrder, contentGroups } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { useFieldWords } from '../../fields/field-words.ts';

export interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly Item[];
}

/** Items in groups by status or month, each with its name. */
export function useContentGroups(rows: readonly Item[], order: ContentOrder): readonly NamedGroup[] {
  const t = useT('blocks/content');
  const locale = useLocale();
  const status = useFieldWords('contentItems', 'status');
  const nameOf = (key: string) => {
    if (key === '') {
      return t(`without.${order}`);
    }
    return order === 'status' ? status.option(key) : formatMonth(locale, key);
  };
  return contentGroups(rows, order).map((group) => ({ ...group, name: nameOf(group.key) }));
}
