'use client';
import { homeOf, type PlanDocument } from '@kader/plan/document';
import { useSelected } from '@kader/plan-ui/plan';

/** What a PDF of a plan can be: the plan whole, who does what when, or the goal on one page. */
export type PdfKind = 'pdf' | 'implementationGuide' | 'goalExtract';

const hasActivities = (document: PlanDocument) => homeOf(document, 'activities') !== null;
const hasExtract = (document: PlanDocument) => homeOf(document, 'goalExtract') !== null;

/** The documents that can be made of the plan on the screen. */
export function usePdfKinds(): readonly PdfKind[] {
  const withGuide = useSelected(hasActivities, Object.is);
  const withExtract = useSelected(hasExtract, Object.is);
  return [
    'pdf',
    ...(withGuide ? (['implementationGuide'] as const) : []),
    ...(withExtract ? (['goalExtract'] as const) : []),
  ];
}
