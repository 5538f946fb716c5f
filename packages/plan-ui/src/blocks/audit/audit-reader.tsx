'use client';

import { singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader, isRichText } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { RichTextReader } from '../../fields/rich-text-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { threeColumns } from './three-columns.ts';
import { useColumns } from './use-columns.ts';

/** An audit as it is read: its columns as far as they are filled, the conclusion beneath. */
export function AuditReader({ block }: BlockProps) {
  const conclusion = useItem(singleRowId(useHeader().id, block.key, 'auditConclusion'));
  const rows = useRows(block, 'findings');
  const { columns, others } = useColumns(block);
  const written = conclusion?.fields.conclusion;
  const isConcluded = isRichText(written);
  if (rows.length === 0 && !isConcluded) {
    return <EmptyReading />;
  }
  const rest = rows.filter(({ id }) => others.includes(id));
  return (
    <div className="border-t border-ink">
      {rows.length > rest.length && (
        <div className={threeColumns}>
          {columns.map(({ column, ids }) => (
            <Column key={column} column={column} findings={rows.filter(({ id }) => ids.includes(id))} />
          ))}
        </div>
      )}
      <Findings findings={rest} />
      {isConcluded && conclusion !== undefined && <Conclusion conclusion={conclusion} />}
    </div>
  );
}

function Column({ column, findings }: { readonly column: string; readonly findings: readonly Item[] }) {
  const words = useFieldWords('findings', 'column');
  return findings.length === 0 ? null : (
    <section aria-label={words.option(column)} className="min-w-0 py-3">
      <h4 className="border-b pb-1 text-13 font-strong">{words.option(column)}</h4>
      <Findings findings={findings} />
    </section>
  );
}

function Findings({ findings }: { readonly findings: readonly Item[] }) {
  return findings.length === 0 ? null : (
    <ul>
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
    </ul>
  );
}

function Finding({ finding }: { readonly finding: Item }) {
  const lang = useContentLang();
  const title = useRowTitle(finding.id);
  return (
    <li data-item={finding.id} className="border-b py-2 last:border-b-0">
      <p lang={title?.isContent === true ? lang : undefined} className="text-doc-line hyphens-auto">
        {title?.text}
      </p>
      <div className="text-12 text-ink-soft">
        <FieldReader item={finding} field="evidence" />
        <div>
          <FieldReader item={finding} field="source" />
        </div>
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-1.5 text-12 text-ink-soft">
        <FindingFacts finding={finding} />
      </div>
    </li>
  );
}

function Conclusion({ conclusion }: { readonly conclusion: Item }) {
  const words = useFieldWords('auditConclusion', 'conclusion');
  const lang = useContentLang();
  const { conclusion: text } = conclusion.fields;
  return (
    <section aria-label={words.label} data-item={conclusion.id} className="border-t py-3">
      <h4 className="text-13 font-strong">{words.label}</h4>
      {isRichText(text) && <RichTextReader value={text} lang={lang} className="mt-1" />}
    </section>
  );
}
