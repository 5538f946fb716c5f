'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Badge } from '@kader/ui';
import { memo, type ReactNode } from 'react';
import { DetailFields } from '../rows/detail-fields.tsx';
import { useExperimentWords } from './use-experiment-words.ts';

const scoreFields: Readonly<Record<string, readonly string[]>> = {
  ice: ['impact', 'confidence', 'ease'],
  pie: ['potential', 'importance', 'ease'],
  rice: ['reach', 'effect', 'certainty', 'effort'],
};

const full = ['question', 'resultNote', 'stopRule'];

/** Everything about an experiment beside its sentence, in the order in which one works: measure, sample, weigh, run, learn. */
export const ExperimentDetails = memo(function ExperimentDetails({
  experiment,
}: {
  readonly experiment: Item;
}) {
  const t = useT('blocks/experiments');
  const { scoreMethod } = experiment.fields;
  const scores = scoreFields[typeof scoreMethod === 'string' ? scoreMethod : 'ice'] ?? [];
  return (
    <div className="mt-2 mb-2 grid gap-5 border-t pt-4">
      <DetailFields row={experiment} fields={['type', 'question']} full={full} />
      <Part name={t('parts.measure')}>
        <DetailFields row={experiment} fields={['metric', 'unit', 'baseline', 'mde']} />
      </Part>
      <Part name={t('parts.sample')}>
        <DetailFields row={experiment} fields={['dailyVisitors', 'sampleShare', 'alpha', 'power']} />
        <Sample experiment={experiment} />
      </Part>
      <Part name={t('parts.score')}>
        <DetailFields row={experiment} fields={['scoreMethod', ...scores]} />
      </Part>
      <Part name={t('parts.run')}>
        <DetailFields row={experiment} fields={['start', 'end', 'owner', 'cost', 'stopRule']} full={full} />
      </Part>
      <Part name={t('parts.result')}>
        <DetailFields
          row={experiment}
          fields={[
            'visitorsA',
            'conversionsA',
            'visitorsB',
            'conversionsB',
            'resultNote',
            'outcome',
            'decision',
            'learning',
          ]}
          full={full}
        />
        <Result experiment={experiment} />
      </Part>
      <DetailFields row={experiment} fields={['internal']} />
    </div>
  );
});

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h5 className="mb-1.5 text-13 font-strong">{name}</h5>
      {children}
    </section>
  );
}

/** What the figures mean: how many have to see it, and how long that takes. */
function Sample({ experiment }: { readonly experiment: Item }) {
  const t = useT('blocks/experiments');
  const { aim, sample, days } = useExperimentWords(experiment);
  const parts = [aim, sample, days].filter((part) => part !== null);
  return (
    <p role="status" className="num mt-2 text-13 text-ink-soft">
      {sample === null ? t('sample.missing') : parts.join(' · ')}
    </p>
  );
}

function Result({ experiment }: { readonly experiment: Item }) {
  const { result, verdict } = useExperimentWords(experiment);
  return result === null ? null : (
    <p role="status" className="num mt-2 flex flex-wrap items-center gap-x-3 text-13">
      <span>{result}</span>
      {verdict !== null && (
        <Badge tone={verdict.isSure ? 'good' : 'neutral'} shape={verdict.isSure ? 'check' : 'hollow'}>
          {verdict.text}
        </Badge>
      )}
    </p>
  );
}
