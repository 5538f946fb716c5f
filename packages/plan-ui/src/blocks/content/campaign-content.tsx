'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useCollection, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useContentLang } from '../../plan/use-words.ts';
import { AddRow } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';

/** The content of each campaign: items that name a periodic activity. A view of the items, not a list of its own. */
export function CampaignContent({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/content');
  const items = useRows(block, 'contentItems');
  const campaigns = useCollection('activities').filter(
    ({ fields }) => fields.layer === 'periodic' && fields.status !== 'cancelled',
  );
  if (campaigns.length === 0) {
    return <p className="max-w-measure py-4 text-doc text-ink-soft">{t('campaigns.none')}</p>;
  }
  return campaigns.map((campaign) => (
    <Campaign
      key={campaign.id}
      campaign={campaign}
      block={block}
      items={items.filter((item) => campaignOf(item) === campaign.id)}
    />
  ));
}

function campaignOf({ fields: { campaign } }: Item): string | null {
  return typeof campaign === 'object' && 'id' in campaign ? campaign.id : null;
}

function Campaign({
  campaign,
  block,
  items,
}: {
  readonly campaign: Item;
  readonly block: BlockInstance;
  readonly items: readonly Item[];
}) {
  const t = useT('blocks/content');
  const lang = useContentLang();
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'contentItems');
  const title = useRowTitle(campaign.id);
  return (
    <section aria-label={title?.text} className="not-first:mt-4">
      <h4 className="flex min-h-8 flex-wrap items-baseline gap-x-3 border-b pt-2 text-13 font-strong">
        <span lang={title?.isContent === true ? lang : undefined}>{title?.text}</span>
        <span className="num text-12 font-text text-ink-faint">
          <FieldReader item={campaign} field="start" />
          {campaign.fields.end !== undefined && ' – '}
          <FieldReader item={campaign} field="end" />
        </span>
      </h4>
      {items.length === 0 && <p className="py-2 text-13 text-ink-faint">{t('campaigns.empty')}</p>}
      <ul>
        {items.map((item) => (
          <CampaignItem key={item.id} item={item} />
        ))}
      </ul>
      {canEdit && (
        <AddRow
          collection="contentItems"
          onAdd={() => actions.add(undefined, { campaign: { id: campaign.id }, status: 'idea' })}
        />
      )}
    </section>
  );
}

const CampaignItem = memo(function CampaignItem({ item }: { readonly item: Item }) {
  return (
    <li
      data-item={item.id}
      className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b py-2 text-13 text-ink-soft"
    >
      <div className="min-w-0 flex-1 basis-60 text-ink">
        <FieldEditor item={item} field="title" conflict="row" />
      </div>
      <FieldEditor item={item} field="publishOn" conflict="row" />
      <FieldEditor item={item} field="status" conflict="row" />
    </li>
  );
});
