'use client';

import { formatParams } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Finding } from '@kader/plan/evaluate';
import { useFormat } from '../fields/use-format.ts';
import { findingTitleKey } from '../words/word-keys.ts';

/** A finding in the reader's language. */
export interface FindingWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** Gives the words of a finding: what is wrong, why it matters, and what its button says. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const t = useT('checks');
  const format = useFormat();
  return ({ code, params, fix }) => {
    const variant = typeof params.variant === 'string' ? params.variant : undefined;
    return {
      title: t.derived(findingTitleKey(code, variant), formatParams(params, format)),
      why: t.derived(`${code}.why`),
      fix: t.derived(`fixes.${fix.key}`),
    };
  };
}
