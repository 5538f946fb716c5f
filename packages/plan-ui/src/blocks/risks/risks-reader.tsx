'use client';

import { sortRisks } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { RiskMatrix } from './risk-matrix.tsx';
import { RiskScore, RiskTotal } from './risk-score.tsx';

const facts = ['owner', 'status', 'proximity', 'category', 'trigger', 'scenarios'];

/** Risks as the client reads them: the matrix, then each with its score and what is done about it, the heaviest first. */
export function RisksReader({ block }: BlockProps) {
  const rows = useRows(block, 'risks');
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  const sorted = sortRisks(rows);
  return (
    <>
      <RiskMatrix risks={sorted} />
      <RiskTotal block={block.key} />
      <ol className="mt-4 border-t border-t-ink">
        {sorted.map((risk, index) => (
          <RiskReading key={risk.id} risk={risk} number={index + 1} />
        ))}
      </ol>
    </>
  );
}

function RiskReading({ risk, number }: { readonly risk: Item; readonly number: number }) {
  const lang = useContentLang();
  const title = useRowTitle(risk.id);
  const words = useFieldWords('risks', 'responseType');
  const { responseType, response } = risk.fields;
  return (
    <li data-item={risk.id} className="grid grid-cols-[24px_minmax(0,1fr)] gap-x-2 border-b py-3">
      <span aria-hidden="true" className="num pt-1 text-12 text-ink-faint">
        {number}
      </span>
      <div className="min-w-0">
        <p lang={title?.isContent === true ? lang : undefined} className="text-doc-line hyphens-auto">
          {title?.text}
        </p>
        <RiskScore id={risk.id} />
        {(typeof responseType === 'string' || typeof response === 'string') && (
          <p className="mt-1 text-14">
            {typeof responseType === 'string' && <b className="font-strong">{words.option(responseType)}</b>}{' '}
            {typeof response === 'string' && <span lang={lang}>{response}</span>}
          </p>
        )}
        <ReadFacts row={risk} fields={facts} />
      </div>
    </li>
  );
}
