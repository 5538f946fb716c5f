import { promptRowId } from '@kader/plan/blocks';
import { applyChangeSet, type Change } from '@kader/plan/changes';
import { ownPrompt, ownSectionKey, type PlanDocument, sectionItemId } from '@kader/plan/document';
import { planId, prose, testId } from './example-ids.ts';

/** A section of the example plan's own, “Locations”, with a sentence in it. */
export const ownKey = ownSectionKey(testId('own'));
export const ownSection = sectionItemId(planId, ownKey);
export const ownText = promptRowId(planId, ownKey, ownPrompt);
export const addOwnSection: readonly Change[] = [
  {
    op: 'item.add',
    id: ownSection,
    collection: 'sections',
    block: ownKey,
    order: '1',
    fields: { title: 'Locations' },
  },
  {
    op: 'item.add',
    id: ownText,
    collection: 'answers',
    block: ownKey,
    order: 'V',
    fields: { answer: prose('Two shops in Ghent.') },
  },
];

/** The document after these changes; throws their refusal. */
export function changedBy(document: PlanDocument, changes: readonly Change[]): PlanDocument {
  const set = { id: testId('set'), changes, base: {} };
  const applied = applyChangeSet(document, set, { seq: document.seq + 1, check: false });
  if (!applied.ok) {
    throw applied.error;
  }
  return applied.value.document;
}
