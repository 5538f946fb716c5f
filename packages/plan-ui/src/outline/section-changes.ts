import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import type { DocumentSection } from '@kader/plan/document';

/**
 * Moves a section past its nearest visible neighbour, over hidden ones. Takes all sections in display order; returns no
 * change where there is no such neighbour.
 */
export function moveSection(
  sections: readonly DocumentSection[],
  key: string,
  direction: 'up' | 'down',
): readonly Change[] {
  const neighbour = neighbourOf(sections, key, direction);
  if (neighbour === null) {
    return [];
  }
  const others = sections.filter(({ section }) => section.key !== key);
  const at = others.indexOf(neighbour) + (direction === 'up' ? 0 : 1);
  const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
  return [{ op: 'section.move', section: key, order }];
}

/** Puts a section where it stood: undoes a move. */
export function placeSection(key: string, order: string): readonly Change[] {
  return [{ op: 'section.move', section: key, order }];
}

/** Takes a section out of the plan, with the reason where one is given. What it holds is kept. */
export function hideSection(key: string, reason: string): readonly Change[] {
  const given = reason.trim();
  return [
    { op: 'section.set', section: key, field: 'hidden', value: true },
    { op: 'section.set', section: key, field: 'hiddenReason', ...(given === '' ? {} : { value: given }) },
  ];
}

/** Brings a hidden section back. */
export function showSection(key: string): readonly Change[] {
  return [
    { op: 'section.set', section: key, field: 'hidden' },
    { op: 'section.set', section: key, field: 'hiddenReason' },
  ];
}

function neighbourOf(
  sections: readonly DocumentSection[],
  key: string,
  direction: 'up' | 'down',
): DocumentSection | null {
  const visible = sections.filter(({ hidden }) => !hidden);
  const at = visible.findIndex(({ section }) => section.key === key);
  return (at < 0 ? undefined : visible[at + (direction === 'up' ? -1 : 1)]) ?? null;
}
