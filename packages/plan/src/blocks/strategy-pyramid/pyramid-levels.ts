import type { Item } from '../../document/document.ts';

/** The five levels from top to bottom, each with the fields that make it whole (001-12..20). */
export const pyramidLevels = [
  { key: 'vision', fields: ['vision'] },
  { key: 'mission', fields: ['mission'] },
  { key: 'strategy', fields: ['frame', 'direction', 'position'] },
  { key: 'tactics', fields: ['tactics'] },
  { key: 'execution', fields: ['execution'] },
] as const;

/** How many levels of a pyramid are whole; none before anything is written. */
export function countLevels(pyramid: Item | null): number {
  return pyramidLevels.filter(({ fields }) => fields.every((field) => pyramid?.fields[field] !== undefined))
    .length;
}
