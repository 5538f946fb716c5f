import type { RowLayout } from '../rows/open-row.tsx';

/** The lists of content beside the items themselves, and how their rows are laid out. */
export const contentLists = {
  conversationRules: {
    second: ['guideline'],
    line: ['responder', 'maxResponseHours', 'escalateTo'],
    fold: ['internal'],
  },
  promotions: {
    second: ['mechanic'],
    line: ['discount', 'start', 'end'],
    tags: ['stackable'],
    fold: ['price', 'unitCost', 'stackable', 'internal'],
  },
  bigMoments: {
    second: ['angle'],
    line: ['date', 'prepareBy', 'owner'],
    tags: ['recurs'],
    fold: ['activity', 'recurs', 'internal'],
  },
  dataSets: {
    second: ['use'],
    line: ['source', 'consentBasis', 'owner'],
    fold: ['internal'],
  },
} as const satisfies Readonly<Record<string, RowLayout>>;

export type ContentList = keyof typeof contentLists;

/** How an item is laid out. */
export const itemLayout: RowLayout = {
  line: ['publishOn', 'status', 'format', 'owner', 'channels'],
  fold: ['topic', 'campaign', 'audience', 'stage', 'language', 'cost', 'creativeConcept', 'internal'],
};
