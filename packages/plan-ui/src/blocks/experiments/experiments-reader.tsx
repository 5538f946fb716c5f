'use client';

import { formatDateRange } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { groupExperiments } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Badge } from '@kader/ui';
import { memo } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { usePersonName, useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { HypothesisReader } from './hypothesis-reader.tsx';
import { useExperimentWords } from './use-experiment-words.ts';
import { useStatusName } from './use-status-name.ts';

/** Experiments as the client reads them: by how far they are, each as a sentence, with what came of it and what it taught. */
export function ExperimentsReader({ block }: BlockProps) {
  const rows = useRows(block, 'experiments');
  const nameOf = useStatusName();
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  return groupExperiments(rows).map(({ status, rows: group }) => (
    <section key={status} className="not-first:mt-5">
      <h4 className="border-b border-b-ink pb-1.5 text-13 font-strong">{nameOf(status)}</h4>
      <ul>
        {group.map((row) => (
          <ExperimentReading key={row.id} experiment={row} />
        ))}
      </ul>
    </section>
  ));
}

const ExperimentReading = memo(function ExperimentReading({ experiment }: { readonly experiment: Item }) {
  const t = useT('blocks/experiments');
  const lang = useContentLang();
  const locale = useLocale();
  const words = useExperimentWords(experiment);
  const { title, start, end, owner, learning } = experiment.fields;
  const name = usePersonName(typeof owner === 'string' ? owner : undefined);
  const metric = useFieldWords('experiments', 'metric');
  const lines = [
    typeof start === 'string' && typeof end === 'string' ? formatDateRange(locale, start, end) : null,
    name === null ? null : t('reading.owner', { name }),
    words.aim,
    words.sample,
    words.days,
    words.score,
  ].filter((line) => line !== null);
  return (
    <li data-item={experiment.id} className="border-b py-3">
      <p
        lang={typeof title === 'string' ? lang : undefined}
        className="hyphens-auto [font:460_16px/25px_var(--font-doc)]"
      >
        {typeof title === 'string' ? title : t('collections.experiments.untitled')}
      </p>
      <HypothesisReader experiment={experiment} />
      <p className="num mt-1 flex flex-wrap gap-x-4 text-13 text-ink-soft">
        {experiment.fields.metric !== undefined && (
          <span>
            {metric.short}: <FieldReader item={experiment} field="metric" />
          </span>
        )}
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <ReadFacts row={experiment} fields={['question', 'cost', 'stopRule']} />
      {words.result !== null && (
        <p className="num mt-1 flex flex-wrap items-center gap-x-3 text-13">
          <b className="font-strong">{words.result}</b>
          {words.verdict !== null && (
            <Badge tone={words.verdict.isSure ? 'good' : 'neutral'}>{words.verdict.text}</Badge>
          )}
        </p>
      )}
      <p className="text-13 text-ink-soft">
        <FieldReader item={experiment} field="resultNote" />
      </p>
      <ReadFacts row={experiment} fields={['outcome', 'decision']} />
      {learning !== undefined && (
        <div className="mt-1.5 max-w-measure border-l-2 border-l-accent pl-3">
          <p className="text-12 text-ink-faint">{t('reading.learning')}</p>
          <FieldReader item={experiment} field="learning" />
        </div>
      )}
    </li>
  );
});
