'use client';

import { useT } from '@kader/i18n/react';
import type { TechnologyGroup } from '@kader/plan/blocks';
import { useFieldWords } from '../../fields/field-words.ts';

/** What a group of tools, sources or works is called: `Tool · In use`. */
export function useGroupName(): (group: Pick<TechnologyGroup, 'kind' | 'status'>) => string {
  const t = useT('blocks/technology');
  const kinds = useFieldWords('technologies', 'kind');
  const statuses = useFieldWords('technologies', 'status');
  return ({ kind, status }) =>
    [
      kind === '' ? t('without.kind') : kinds.option(kind),
      status === '' ? t('without.status') : statuses.option(status),
    ].join(' · ');
}
