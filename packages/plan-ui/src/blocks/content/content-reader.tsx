'use client';

import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import type { ReactNode } from 'react';
import { useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import type { RowLayout } from '../rows/open-row.tsx';
import { ReadRow } from '../rows/read-row.tsx';
import { type ContentList, contentLists } from './content-lists.ts';
import { PromotionMargin } from './promotion-margin.tsx';
import { useContentGroups } from './use-content-groups.ts';

const itemFacts = [
  'publishOn',
  'status',
  'format',
  'topic',
  'campaign',
  'audience',
  'stage',
  'channels',
  'language',
  'owner',
  'cost',
];
/** What of the other lists folds out where it is written, and yet is to be read. */
const foldedFacts: Partial<Record<ContentList, readonly string[]>> = {
  promotions: ['price'],
  bigMoments: ['activity'],
};
const lists = Object.keys(contentLists) as readonly ContentList[];

/** Content as it is read: what is published month by month, then the other lists that hold anything. */
export function ContentReader({ block }: BlockProps) {
  const items = useRows(block, 'contentItems');
  const counts = [
    useRows(block, 'conversationRules').length,
    useRows(block, 'promotions').length,
    useRows(block, 'bigMoments').length,
    useRows(block, 'dataSets').length,
  ];
  const groups = useContentGroups(items, 'date');
  if (items.length === 0 && counts.every((count) => count === 0)) {
    return <EmptyReading />;
  }
  return (
    <>
      {groups.map(({ key, name, rows }) => (
        <Part key={key} name={name}>
          {rows.map((row) => (
            <li key={row.id} data-item={row.id} className="border-b py-2.5">
              <ReadRow row={row} texts={['creativeConcept']} facts={itemFacts} />
            </li>
          ))}
        </Part>
      ))}
      {lists.map((collection) => (
        <List key={collection} block={block} collection={collection} />
      ))}
    </>
  );
}

function List({ block, collection }: { readonly block: BlockInstance; readonly collection: ContentList }) {
  const t = useT('blocks/content');
  const rows = useRows(block, collection);
  const { second, line, tags = [] }: RowLayout = contentLists[collection];
  return rows.length === 0 ? null : (
    <Part name={t(`tabs.${collection}`)}>
      {rows.map((row) => (
        <li key={row.id} data-item={row.id} className="border-b py-2.5">
          <ReadRow row={row} texts={second} facts={[...line, ...(foldedFacts[collection] ?? []), ...tags]}>
            {collection === 'promotions' && <PromotionMargin id={row.id} />}
          </ReadRow>
        </li>
      ))}
    </Part>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name} className="not-first:mt-5">
      <h4 className="border-b border-b-ink pb-1.5 text-13 font-strong first-letter:uppercase">{name}</h4>
      <ul>{children}</ul>
    </section>
  );
}
