'use client';

import { useT } from '@kader/i18n/react';
import { Tabs } from '@kader/ui';
import type { Jump } from '../../plan/focus-source.ts';
import { useDocumentNow } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { CampaignContent } from './campaign-content.tsx';
import { ContentItems } from './content-items.tsx';
import { ContentList } from './content-list.tsx';

const tabs = [
  'contentItems',
  'conversationRules',
  'promotions',
  'campaigns',
  'bigMoments',
  'dataSets',
] as const;
type Tab = (typeof tabs)[number];

/** Content while it is planned: items, conversation, promotions, campaigns, big moments and data, a tab each. */
export function ContentEditor({ block }: BlockProps) {
  const t = useT('blocks/content');
  const documentNow = useDocumentNow();
  const tabOf = ({ target: { item = '' } }: Jump, tab: Tab): Tab | null => {
    const collection = documentNow().items.get(item)?.collection;
    // A campaign shows its items too.
    return collection === 'contentItems' && tab === 'campaigns'
      ? null
      : (tabs.find((candidate) => candidate === collection) ?? null);
  };
  const [tab, setTab] = useTabOfJump<Tab>('contentItems', tabOf);
  return (
    <Tabs
      label={t('tabs.label')}
      value={tab}
      onChange={setTab}
      tabs={tabs.map((value) => ({
        value,
        label: t(`tabs.${value}`),
        panel:
          value === 'contentItems' ? (
            <ContentItems block={block} />
          ) : value === 'campaigns' ? (
            <CampaignContent block={block} />
          ) : (
            <ContentList block={block} collection={value} />
          ),
      }))}
    />
  );
}
