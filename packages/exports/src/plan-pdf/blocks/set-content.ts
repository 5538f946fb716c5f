import { formatMonth } from '@kader/i18n';
import { contentGroups } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import type { Content } from '../content.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { setEntry } from './set-entry.ts';

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

/** The lists beside the items, in the order in which they are read. */
const lists = [
  {
    collection: 'conversationRules',
    texts: ['guideline'],
    facts: ['responder', 'maxResponseHours', 'escalateTo'],
  },
  {
    collection: 'promotions',
    texts: ['mechanic'],
    facts: ['discount', 'price', 'start', 'end', 'stackable'],
  },
  { collection: 'bigMoments', texts: ['angle'], facts: ['date', 'prepareBy', 'activity', 'recurs', 'owner'] },
  { collection: 'dataSets', texts: ['use'], facts: ['source', 'consentBasis', 'owner'] },
] as const;

/** B13 in print: what is published month by month, then conversation, promotions, big moments and data. */
export function setContentPlan(reading: Reading, block: BlockInstance): Content[] {
  const items = contentGroups(rowsFor(reading, block, 'contentItems'), 'date').flatMap(({ key, rows }) => {
    const name = key === '' ? reading.block('content', 'without.date') : formatMonth(reading.locale, key);
    const entries = rows.map((row, index) =>
      setEntry(reading, row, { texts: ['creativeConcept'], facts: itemFacts, isFirst: index === 0 }),
    );
    return underHeading(partHeading(reading, name), entries);
  });
  const others = lists.flatMap(({ collection, texts, facts }) => {
    const entries = rowsFor(reading, block, collection).map((row, index) =>
      setEntry(reading, row, { texts, facts, isFirst: index === 0 }),
    );
    return entries.length === 0
      ? []
      : underHeading(partHeading(reading, reading.block('content', `tabs.${collection}`)), entries);
  });
  return [...items, ...others];
}
