import type { Change } from '../changes/change-set.ts';
import type { Definitions } from '../changes/definitions.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { orderedSections } from '../document/sections-of.ts';
import type { SectionDiff } from './diff-documents.ts';
import { diffFields, type FieldDiff } from './diff-fields.ts';

/** What to bring back: a row with the rows that belong to it, a section with its rows, or everything. */
export type RestoreScope =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'all' };

/** A document as it is, and as it was when it was what it is to be again. */
export interface Two {
  readonly current: PlanDocument;
  readonly target: PlanDocument;
}

/** The sections that a scope reaches, with the own one that is gone and in which the row to bring back stood. */
export function sectionsWanted(
  sections: readonly SectionDiff[],
  scope: RestoreScope,
  target: PlanDocument,
): readonly SectionDiff[] {
  return sections.filter(
    ({ section, kind }) =>
      isSectionWanted(scope, section) || (kind === 'added' && isAround(section, scope, target)),
  );
}

function isSectionWanted(scope: RestoreScope, section: string): boolean {
  return scope.kind === 'all' || (scope.kind === 'section' && scope.section === section);
}

/** Whether the row to bring back stands in this own section. */
function isAround(section: string, scope: RestoreScope, target: PlanDocument): boolean {
  return scope.kind === 'item' && target.items.get(scope.item)?.block === section;
}

/** What the document says about a section; an own one that is gone comes back, or is added where it never was. */
export function sectionBack(
  { section, kind, fields }: SectionDiff,
  { current, target }: Two,
  definitions: Definitions,
): readonly Change[] {
  const set = (field: FieldDiff): Change => ({ op: 'section.set', section, ...written(field) });
  if (kind !== 'added') {
    return kind === 'removed' ? [] : fields.map(set);
  }
  const id = sectionItemId(current.id, section);
  const [gone, wanted] = [current.items.get(id), target.items.get(id)];
  if (wanted === undefined) {
    return [];
  }
  return gone === undefined
    ? [additionOf(wanted)]
    : [{ op: 'item.restore', id }, ...diffFields(gone, wanted, definitions).map(set)];
}

/** Once one has moved or comes back, all take their old places. */
export function sectionMoves(
  diff: readonly SectionDiff[],
  scope: RestoreScope,
  { current, target }: Two,
): readonly Change[] {
  if (!diff.some(({ moved, kind }) => moved || kind === 'added')) {
    return [];
  }
  const known = new Map(orderedSections(current).map(({ section, order }) => [section.key, order]));
  return orderedSections(target).flatMap(({ section: { key }, order }): readonly Change[] => {
    const isThere = known.get(key) ?? current.items.get(sectionItemId(current.id, key))?.order;
    const isMoved = isThere !== undefined && isThere !== order && isSectionWanted(scope, key);
    return isMoved ? [{ op: 'section.move', section: key, order }] : [];
  });
}

/** Takes out own sections that came since. */
export function sectionsGone(sections: readonly SectionDiff[], { current }: Two): readonly Change[] {
  return sections.flatMap(({ section, kind }): readonly Change[] =>
    kind === 'removed' ? [{ op: 'item.remove', id: sectionItemId(current.id, section) }] : [],
  );
}

/** The value that a field is to have again. */
export function written({
  field,
  after,
}: FieldDiff): Pick<Extract<Change, { op: 'document.set' }>, 'field' | 'value'> {
  return after === null ? { field } : { field, value: after };
}

/** The change that adds an item as it stood. */
export function additionOf({ revisions: _revisions, removed: _removed, ...row }: Item): Change {
  return { op: 'item.add', ...row };
}
