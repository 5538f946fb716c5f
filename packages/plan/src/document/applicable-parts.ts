import { type Business, readBusiness } from '../template/businesses.ts';
import type { BlockInstance, SectionDefinition } from '../template/template-structure.ts';
import type { PlanDocument } from './document.ts';
import { headerOf } from './header-of.ts';

/** What of a section applies to a firm, and what does not. */
export interface ApplicableParts {
  /** The section with the blocks that apply, none of which says any more to whom it does. */
  readonly section: SectionDefinition;
  /** Whether it applies as a whole; one of which no block does, does not. */
  readonly applies: boolean;
  /** The blocks that are left out of a section that applies. Their rows stay. */
  readonly leftOut: readonly BlockInstance[];
}

const known = new WeakMap<SectionDefinition, Map<Business | null, ApplicableParts>>();

/** How the firm of a plan sells; null as long as nobody has said it. */
export function businessOf(document: PlanDocument): Business | null {
  return readBusiness(headerOf(document).fields.business);
}

/**
 * What of a section applies to a firm that sells like this (000-47..50). All of it where nobody has said how it sells. The
 * same section and business give the same answer, so that screens see that nothing changed.
 */
export function applicableParts(section: SectionDefinition, business: Business | null): ApplicableParts {
  const answers = known.get(section) ?? new Map<Business | null, ApplicableParts>();
  known.set(section, answers);
  const answer = answers.get(business) ?? findParts(section, business);
  answers.set(business, answer);
  return answer;
}

function findParts(section: SectionDefinition, business: Business | null): ApplicableParts {
  const isLimited = [section, ...section.blocks].some((part) => part.businesses !== undefined);
  if (!isLimited) {
    return { section, applies: true, leftOut: [] };
  }
  const leftOut = section.blocks.filter((block) => !appliesTo(block, business));
  const applies = appliesTo(section, business) && leftOut.length < section.blocks.length;
  const shown = applies ? section.blocks.filter((block) => !leftOut.includes(block)) : section.blocks;
  const { businesses: _businesses, ...rest } = section;
  // What reaches clients speaks of blocks, not of firms for which others would be there.
  const blocks = shown.map(({ businesses: _limit, ...block }) => block);
  return { section: { ...rest, blocks }, applies, leftOut: applies ? leftOut : [] };
}

function appliesTo(
  { businesses }: Pick<SectionDefinition, 'businesses'>,
  business: Business | null,
): boolean {
  return business === null || businesses === undefined || businesses.includes(business);
}
