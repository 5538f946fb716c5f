import { type Business, readBusiness } from '../template/businesses.ts';
import type { BlockInstance, Prompt, SectionDefinition } from '../template/template-structure.ts';
import type { PlanDocument } from './document.ts';
import { headerOf } from './header-of.ts';

/** A question of a block, by their keys. */
export interface PlacedPrompt {
  readonly block: string;
  readonly prompt: string;
}

/** What of a section applies to a firm, and what does not. */
export interface ApplicableParts {
  /** The section with the blocks and questions that apply, none of which says any more to whom it does. */
  readonly section: SectionDefinition;
  /** Whether it applies as a whole; one of which no block does, does not. */
  readonly applies: boolean;
  /** The blocks that are left out of a section that applies. Their rows stay. */
  readonly leftOut: readonly BlockInstance[];
  /** The questions that are left out of blocks that apply. Their answers stay. */
  readonly leftOutPrompts: readonly PlacedPrompt[];
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
  const { businesses: _businesses, ...rest } = section;
  const limited = [section, ...section.blocks, ...section.blocks.flatMap(promptsOf)];
  if (limited.every((part) => part.businesses === undefined)) {
    return { section, applies: true, leftOut: [], leftOutPrompts: [] };
  }
  const leftOut = section.blocks.filter((block) => !blockApplies(block, business));
  const applies = appliesTo(section, business) && leftOut.length < section.blocks.length;
  const shown = applies ? section.blocks.filter((block) => !leftOut.includes(block)) : section.blocks;
  return {
    section: { ...rest, blocks: shown.map((block) => asShown(block, business)) },
    applies,
    leftOut: applies ? leftOut : [],
    leftOutPrompts: applies ? shown.flatMap((block) => promptsLeftOut(block, business)) : [],
  };
}

function promptsOf({ settings }: BlockInstance): readonly Prompt[] {
  return settings?.prompts ?? [];
}

/** Whether a block is for such a firm; one whose every question is for others is not. */
function blockApplies(block: BlockInstance, business: Business | null): boolean {
  const prompts = promptsOf(block);
  return (
    appliesTo(block, business) &&
    (prompts.length === 0 || prompts.some((prompt) => appliesTo(prompt, business)))
  );
}

/** A block with the questions that apply. What reaches clients speaks of blocks and questions, not of firms for which others would be there. */
function asShown(
  { businesses: _businesses, ...block }: BlockInstance,
  business: Business | null,
): BlockInstance {
  const prompts = promptsOf(block);
  if (prompts.every((prompt) => prompt.businesses === undefined)) {
    return block;
  }
  const asked = prompts
    .filter((prompt) => appliesTo(prompt, business))
    .map(({ businesses: _limit, ...prompt }) => prompt);
  return { ...block, settings: { ...block.settings, prompts: asked } };
}

function promptsLeftOut(block: BlockInstance, business: Business | null): readonly PlacedPrompt[] {
  return promptsOf(block)
    .filter((prompt) => !appliesTo(prompt, business))
    .map(({ key }) => ({ block: block.key, prompt: key }));
}

function appliesTo(
  { businesses }: Pick<SectionDefinition, 'businesses'>,
  business: Business | null,
): boolean {
  return business === null || businesses === undefined || businesses.includes(business);
}
