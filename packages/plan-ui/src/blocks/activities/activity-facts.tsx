'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Table, Tag, Td, Th, Tr } from '@kader/ui';
import { memo } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useContentLang } from '../../plan/use-words.ts';
import { fieldWordsKey } from '../../words/word-keys.ts';
import type { LayerGroup } from './layer-group.ts';
import { useActivityWords } from './use-activity-words.ts';

/** What stands beside the name in columns of its own, where any activity says it. */
const columnFields = ['goal', 'stage', 'audience', 'owner', 'channels', 'kpis', 'budget', 'status'] as const;

/** What is too long, or too rare, for a column: under the row, where it is filled. */
const furtherFields = [
  'audienceNeed',
  'kind',
  'progress',
  'means',
  'afterCampaign',
  'executorType',
  'dependsOn',
  'trigger',
  'decider',
  'executor',
  'backup',
  'maxDecisionHours',
  'ceiling',
  'guidelines',
  'fastProcess',
] as const;

type Column = (typeof columnFields)[number];

/** What the client wants to know about activities besides their days over the months: a plain table, by layer. */
export function ActivityFacts({ groups }: { readonly groups: readonly LayerGroup[] }) {
  const t = useT('blocks/activities');
  const fields = useT('fields');
  const rows = groups.flatMap((group) => group.rows);
  const columns = columnFields.filter((field) => rows.some((row) => row.fields[field] !== undefined));
  const labelOf = (field: string) => fields.derived(`${fieldWordsKey('activities', field)}.short`);
  return (
    <Table label={t('collections.activities.name')} scroll className="border-t border-t-ink">
      <thead>
        <tr>
          <Th>{labelOf('title')}</Th>
          {columns.map((field) => (
            <Th key={field} numeric={field === 'budget'}>
              {labelOf(field)}
            </Th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, name, explanation, rows: group }) => (
        <tbody key={key}>
          <Tr kind="group">
            <th
              scope="rowgroup"
              colSpan={columns.length + 1}
              className="border-b pt-3 pb-1.5 text-left text-12 text-ink-faint"
            >
              <b className="font-strong text-ink-soft">{name}</b>{' '}
              <span className="font-text">{explanation}</span>
            </th>
          </Tr>
          {group.map((row) => (
            <FactRow key={row.id} activity={row} columns={columns.join(' ')} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

const FactRow = memo(function FactRow({
  activity,
  columns,
}: {
  readonly activity: Item;
  /** Fields with a space between, so that the same columns are the same prop. */
  readonly columns: string;
}) {
  const t = useT('blocks/activities');
  const lang = useContentLang();
  const words = useActivityWords()(activity);
  const further = furtherFields.filter((field) => activity.fields[field] !== undefined);
  const shown = columns.split(' ').filter((field): field is Column => field !== '');
  const under = further.length === 0 ? '' : 'border-b-0';
  return (
    <>
      <Tr data-item={activity.id}>
        <Th scope="row" className={`min-w-44 align-top whitespace-normal ${under}`}>
          <span lang={words.isOwn ? lang : undefined} className="hyphens-auto">
            {words.title}
          </span>
          {activity.fields.isExperiment === true && (
            <Tag tone="info" className="ml-1.5">
              {t('experiment')}
            </Tag>
          )}
          <span className="num block text-12 font-text text-ink-soft">{words.days}</span>
        </Th>
        {shown.map((field) => (
          <Td key={field} numeric={field === 'budget'} className={`min-w-20 align-top ${under}`}>
            <FieldReader item={activity} field={field} empty="–" />
          </Td>
        ))}
      </Tr>
      {further.length > 0 && (
        <tr>
          <Td colSpan={shown.length + 1} className="pt-0 align-top">
            <dl className="grid grid-cols-[104px_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-12">
              {further.map((field) => (
                <Fact key={field} activity={activity} field={field} />
              ))}
            </dl>
          </Td>
        </tr>
      )}
    </>
  );
});

function Fact({ activity, field }: { readonly activity: Item; readonly field: string }) {
  const words = useFieldWords('activities', field);
  return (
    <>
      <dt className="text-ink-faint">{words.short}</dt>
      <dd className="text-ink-soft">
        <FieldReader item={activity} field={field} />
      </dd>
    </>
  );
}
