import type { PlanDocument } from '../document/document.ts';
import { type DocumentSection, orderedSections } from '../document/sections-of.ts';

/** The letters of SOSTAC® (domain 3.2), in their order. */
export const sostacSteps = ['situation', 'objectives', 'strategy', 'tactics', 'action', 'control'] as const;
export type SostacStep = (typeof sostacSteps)[number];

/** Sections that are read under one letter; `null` for those that have none. */
export interface SostacPart {
  readonly step: SostacStep | null;
  readonly sections: readonly DocumentSection[];
}

/** Puts the visible sections of a document into the reading order of SOSTAC: each letter, also one without sections, then those that have no letter. */
export function sostacOrder(document: PlanDocument): readonly SostacPart[] {
  const byStep = Map.groupBy(
    orderedSections(document).filter(({ hidden }) => !hidden),
    ({ section }) => section.sostac ?? null,
  );
  const others = byStep.get(null) ?? [];
  return [
    ...sostacSteps.map((step) => ({ step, sections: byStep.get(step) ?? [] })),
    ...(others.length === 0 ? [] : [{ step: null, sections: others }]),
  ];
}
