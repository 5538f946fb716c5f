import { orderAt } from '../canonical/order-key.ts';
import type { Business } from '../template/businesses.ts';
import type { BlockInstance, SectionDefinition } from '../template/template-structure.ts';
import { applicableParts, businessOf, type PlacedPrompt } from './applicable-parts.ts';
import type { PlanDocument } from './document.ts';
import { structureOf } from './own-sections.ts';
import { sectionItemId } from './section-item-id.ts';

/** A section as the document has it: the definition, the template's or the document's own, and what the document says about it. */
export interface DocumentSection {
  /** With the blocks that apply to the firm. */
  readonly section: SectionDefinition;
  readonly order: string;
  /** Somebody hid it, or it does not apply to the firm. */
  readonly hidden: boolean;
  readonly hiddenReason: string | null;
  /** The title that the document gives it; null = the template's words, which own sections do not have. */
  readonly title: string | null;
  /** How the firm sells, where that is why the section is hidden: then only another answer brings it back. */
  readonly notFor: Business | null;
  /** Blocks that are left out for the same reason while the section stays. */
  readonly leftOut: readonly BlockInstance[];
  /** Questions that are left out for the same reason while their block stays. */
  readonly leftOutPrompts: readonly PlacedPrompt[];
}

/** All sections in display order, hidden ones included: the template's order with the document's moves, own sections among them. */
export function orderedSections(document: PlanDocument): readonly DocumentSection[] {
  const business = businessOf(document);
  return structureOf(document)
    .sections.map((section, index) => describe(document, section, { index, business }))
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
}

/** The sections that are not hidden, in display order. */
export function visibleSections(document: PlanDocument): readonly SectionDefinition[] {
  return orderedSections(document)
    .filter(({ hidden }) => !hidden)
    .map(({ section }) => section);
}

/** Order key of the section at `index` of the template, as long as the document has not moved it. */
export function sectionOrder(index: number): string {
  return orderAt(index);
}

function describe(
  document: PlanDocument,
  definition: SectionDefinition,
  { index, business }: { readonly index: number; readonly business: Business | null },
): DocumentSection {
  const { section, applies, leftOut, leftOutPrompts } = applicableParts(definition, business);
  const item = document.items.get(sectionItemId(document.id, section.key));
  const { title, hidden, hiddenReason } = item?.fields ?? {};
  return {
    section,
    order: item?.order ?? sectionOrder(index),
    hidden: hidden === true || !applies,
    hiddenReason: typeof hiddenReason === 'string' ? hiddenReason : null,
    title: typeof title === 'string' ? title : null,
    notFor: applies ? null : business,
    leftOut,
    leftOutPrompts,
  };
}
