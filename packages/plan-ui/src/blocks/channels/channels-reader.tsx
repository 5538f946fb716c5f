'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { fieldWordsKey } from '../../words/word-keys.ts';
import type { BlockProps } from '../block-props.ts';
import { useMoney } from '../budget/use-money.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { ChannelMap, isOnMap } from './channel-map.tsx';

const columns = [
  'role',
  'status',
  'audiences',
  'stages',
  'owner',
  'impactMetric',
  'impactValue',
  'impactEvidence',
];

/** What the map says of the channels that stand on it. */
const mapFacts = ['ownership', 'purposes', 'offline'];

/** Channels as they are read: the map, then what each is to do. */
export function ChannelsReader({ block }: BlockProps) {
  const t = useT('fields');
  const words = useT('blocks/channels');
  const rows = useRows(block, 'planChannels');
  const shown = columns.filter((field) => rows.some((row) => row.fields[field] !== undefined));
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      <ChannelMap block={block} />
      <Table label={words('collections.planChannels.name')} scroll className="border-t border-t-ink">
        <thead>
          <tr>
            {['channel', ...shown].map((field) => (
              <Th key={field} numeric={field === 'impactValue'}>
                {t.derived(`${fieldWordsKey('planChannels', field)}.short`)}
              </Th>
            ))}
            <Th numeric>{words('computed.share.label')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} fields={shown} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Line({ row, fields }: { readonly row: Item; readonly fields: readonly string[] }) {
  const words = useT('blocks/channels');
  const titleOf = useTitleText();
  const { share } = useMoney();
  const computed = useComputed(row.id);
  return (
    <Tr data-item={row.id}>
      <Th scope="row" className="min-w-32 align-top whitespace-normal">
        {titleOf(row) ?? words('collections.planChannels.untitled')}
        {!isOnMap(row) && <ReadFacts row={row} fields={mapFacts} className="font-text" />}
      </Th>
      {fields.map((field) => (
        <Td key={field} numeric={field === 'impactValue'} className="align-top">
          <FieldReader item={row} field={field} empty="–" />
        </Td>
      ))}
      <Td numeric className="align-top">
        {share(computed.share)}
      </Td>
    </Tr>
  );
}
