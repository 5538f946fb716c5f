import { orderedSections, type PlanDocument } from '@kader/plan/document';

/**
 * Whether every approver must agree or one is enough, as the plan's approval block says; one where it says nothing. Also
 * of a block whose section is hidden: what is not shown does not make an approval easier.
 */
export function approvalRuleOf(document: PlanDocument): 'all' | 'any' {
  const blocks = orderedSections(document).flatMap(({ section }) => section.blocks);
  return blocks.find(({ type }) => type === 'approval')?.settings?.rule ?? 'any';
}
