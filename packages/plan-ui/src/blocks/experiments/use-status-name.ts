'use client';

import { useT } from '@kader/i18n/react';
import { noStatus } from '@kader/plan/blocks';

/** What a group of experiments is called. */
export function useStatusName(): (status: string) => string {
  const t = useT('blocks/experiments');
  const fields = useT('fields');
  return (status) =>
    status === noStatus ? t('without.status') : fields.derived(`experiments.status.options.${status}`);
}
