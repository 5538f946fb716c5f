'use client';

import { useT } from '@kader/i18n/react';
import { ownerships, purposes } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isEntries } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Tag, Td, Th, Tr } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useTitleText } from '../../words/use-title-text.ts';
import { useMoney } from '../budget/use-money.ts';

/** Stands for channels that have no purpose yet. */
const none = '';

/** Whether the map has a place for a channel: one that goes on, and of which is known whose it is. */
export function isOnMap({ fields }: Item): boolean {
  return fields.status !== 'stop' && fields.ownership !== undefined;
}

/** Which channels serve which purpose, as owned, earned or paid, each with its part of the budget. Channels that stop are left out. */
export function ChannelMap({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/channels');
  const titleOf = useTitleText();
  const ownership = useFieldWords('planChannels', 'ownership');
  const purpose = useFieldWords('planChannels', 'purposes');
  const rows = useRows(block, 'planChannels').filter(({ fields }) => fields.status !== 'stop');
  const placed = rows.filter(isOnMap);
  const unplaced = rows.filter((row) => !isOnMap(row));
  const used = [...purposes, none].filter((key) => placed.some((row) => serves(row, key)));
  if (placed.length === 0) {
    return null;
  }
  return (
    <div className="mb-4">
      <Table label={t('map.label')} density="dense" scroll className="min-w-150 table-fixed print:min-w-0">
        <thead>
          <tr>
            <Th className="w-1/4 align-bottom">{purpose.short}</Th>
            {ownerships.map((key) => (
              <Th key={key} className="align-bottom whitespace-normal">
                {ownership.option(key)}
                <OwnershipShare block={block} ownership={key} />
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {used.map((key) => (
            <Tr key={key}>
              <Th scope="row" className="align-top font-text whitespace-normal hyphens-auto">
                {key === none ? t('map.none') : purpose.option(key)}
              </Th>
              {ownerships.map((kind) => (
                <Td key={kind} className="align-top">
                  <Channels
                    rows={placed.filter((row) => row.fields.ownership === kind && serves(row, key))}
                  />
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
      {unplaced.length > 0 && (
        <p className="pt-1.5 text-12 text-ink-faint">
          {t('map.unplaced', {
            names: unplaced.map((row) => titleOf(row) ?? t('collections.planChannels.untitled')).join(', '),
          })}
        </p>
      )}
    </div>
  );
}

function serves({ fields }: Item, purpose: string): boolean {
  const chosen = isEntries(fields.purposes) ? fields.purposes : [];
  return purpose === none ? chosen.length === 0 : chosen.some(({ id }) => id === purpose);
}

function OwnershipShare({ block, ownership }: { readonly block: BlockInstance; readonly ownership: string }) {
  const t = useT('blocks/channels');
  const { share } = useMoney();
  const { ownershipShares } = useComputed(`block:${block.key}`);
  const own = typeof ownershipShares === 'object' ? ownershipShares?.[ownership] : undefined;
  return typeof own === 'string' ? (
    <span className="num block text-12 font-text text-ink-faint">
      {t('map.share', { share: share(own) })}
    </span>
  ) : null;
}

function Channels({ rows }: { readonly rows: readonly Item[] }) {
  return rows.length === 0 ? null : (
    <ul>
      {rows.map((row) => (
        <Channel key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Channel({ row }: { readonly row: Item }) {
  const t = useT('blocks/channels');
  const titleOf = useTitleText();
  const offline = useFieldWords('planChannels', 'offline');
  const { share } = useMoney();
  const computed = useComputed(row.id);
  return (
    <li className="hyphens-auto">
      {titleOf(row) ?? t('collections.planChannels.untitled')}
      {typeof computed.share === 'string' && (
        <span className="num ml-1.5 text-12 whitespace-nowrap text-ink-faint">{share(computed.share)}</span>
      )}
      {row.fields.offline === true && <Tag className="ml-1.5">{offline.short}</Tag>}
    </li>
  );
}
