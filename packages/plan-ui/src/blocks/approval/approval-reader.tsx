'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';
import { useContentLang, useFrameWord } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { DecisionTable } from './decision-table.tsx';

/** The approval as it is read: what people agree to, and who agreed when to which content. */
export function ApprovalReader({ block }: BlockProps) {
  const t = useT('blocks/approval');
  const { decisions } = usePlanData();
  const own = useItem(singleRowId(useHeader().id, block.key, 'approvalStatement'))?.fields.statement;
  const contentLang = useContentLang();
  const word = useFrameWord()(`blocks.${block.key}.statement`);
  const statement = typeof own === 'string' ? { text: own, lang: contentLang } : word;
  return (
    <div className="border-t border-ink pt-3">
      {statement !== null && (
        <p lang={statement.lang} className="text-doc max-w-measure">
          {statement.text}
        </p>
      )}
      {decisions.length > 0 && (
        <div className="mt-4">
          <DecisionTable decisions={decisions} />
        </div>
      )}
      <p className="mt-2 max-w-measure text-12 text-ink-faint">{t('legalNote')}</p>
    </div>
  );
}
