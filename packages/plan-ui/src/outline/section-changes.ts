import { orderBetween } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { type DocumentSection, isOwnKey, sectionItemId } from '@kader/plan/document';

/**
 * Moves a section by so many places among the visible ones (-1 = one up), over hidden ones. Takes all sections in
 * display order; returns no change where there is no such place.
 */
export function moveSection(
  sections: readonly DocumentSection[],
  key: string,
  places: number,
): readonly Change[] {
  const visible = sections.filter(({ hidden }) => !hidden);
  const from = visible.findIndex(({ section }) => section.key === key);
  const neighbour = visible[from + places];
  if (from < 0 || places === 0 || neighbour === undefined) {
    return [];
  }
  const others = sections.filter(({ section }) => section.key !== key);
  const at = others.indexOf(neighbour) + (places < 0 ? 0 : 1);
  const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
  return [{ op: 'section.move', section: key, order }];
}

/** Puts a section where it stood: undoes a move. */
export function placeSection(key: string, order: string): readonly Change[] {
  return [{ op: 'section.move', section: key, order }];
}

/** Adds a section of the document's own behind another, or behind the last one. Takes all sections in display order. */
export function addSection(
  sections: readonly DocumentSection[],
  { documentId, key, title, after }: NewSection,
): readonly Change[] {
  const found = sections.findIndex(({ section }) => section.key === after);
  const at = found < 0 ? sections.length - 1 : found;
  const order = orderBetween(sections[at]?.order ?? null, sections[at + 1]?.order ?? null);
  return [
    {
      op: 'item.add',
      id: sectionItemId(documentId, key),
      collection: 'sections',
      block: key,
      order,
      fields: { title },
    },
  ];
}

export interface NewSection {
  readonly documentId: string;
  readonly key: string;
  readonly title: string;
  /** Key of the section before it; null = it comes last. */
  readonly after: string | null;
}

/** Gives a section a title; without one a section of the template has the template's again, and an own one keeps its own. */
export function renameSection(key: string, title: string): readonly Change[] {
  if (title === '') {
    return isOwnKey(key) ? [] : [{ op: 'section.set', section: key, field: 'title' }];
  }
  return [{ op: 'section.set', section: key, field: 'title', value: title }];
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
