import type { Change } from '../changes/change-set.ts';
import { type Definitions, registeredDefinitions } from '../changes/definitions.ts';
import type { ItemChange } from '../changes/diff-set.ts';
import { leadBack } from '../changes/lead-back.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { placeOfRow } from '../document/section-of-row.ts';
import { orderedSections } from '../document/sections-of.ts';
import { type DocumentDiff, diffDocuments, type ItemDiff } from './diff-documents.ts';
import { diffFields, type FieldDiff } from './diff-fields.ts';

/** What to bring back: a row with the rows that belong to it, a section with its rows, or everything. */
export type RestoreScope =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'all' };

interface Two {
  readonly current: PlanDocument;
  readonly target: PlanDocument;
}

/**
 * The changes that give `current` back what it held when it was `target`, as far as the scope reaches. Rows that came
 * since go, rows that went come back. People stay: what others wrote may name them. Empty where nothing differs.
 */
export function restoreChanges(
  two: Two,
  scope: RestoreScope,
  definitions: Definitions = registeredDefinitions,
): readonly Change[] {
  const { current, target } = two;
  const diff = diffDocuments(current, target, definitions);
  const isWanted = wantedBy(scope, two);
  const rows = diff.items.filter((item) => isWanted(rowOf(item)) && !isPersonGone(item));
  const known = rows.filter(({ id }) => current.items.has(id)).map(({ id }) => id);
  const moved = displaced(rows, two, isWanted);
  const ids = new Set([...known, ...moved]);
  return [
    ...headerChanges(diff, scope),
    ...sectionChanges(diff, scope, two),
    ...leadBack(
      two,
      [...ids].flatMap((id) => itemChange(id, two, { moved: moved.has(id), definitions })),
      definitions,
    ),
    // After the rows that others belong to have come and gone: what goes takes its rows along.
    ...additions(rows, current),
  ];
}

function rowOf({ before, after }: ItemDiff): Item | undefined {
  return before ?? after;
}

function isPersonGone(item: ItemDiff): boolean {
  return item.kind === 'removed' && rowOf(item)?.collection === 'people';
}

function wantedBy(scope: RestoreScope, { current, target }: Two): (row: Item | undefined) => boolean {
  switch (scope.kind) {
    case 'all':
      return () => true;
    case 'section':
      return (row) => row !== undefined && placeOfRow(target.structure, row)?.section === scope.section;
    case 'item': {
      const parent = target.items.get(scope.item)?.parent;
      const isParentGone = parent !== undefined && current.items.get(parent)?.removed === true;
      const ids = new Set([scope.item, ...(isParentGone ? [parent] : [])]);
      return (row) => row !== undefined && (ids.has(row.id) || row.parent === scope.item);
    }
  }
}

/** The header comes back with everything only. The currency goes first: amounts may follow it. */
function headerChanges({ header }: DocumentDiff, scope: RestoreScope): readonly Change[] {
  const fields = scope.kind === 'all' ? header : [];
  return fields
    .toSorted((a, b) => Number(b.field === 'currency') - Number(a.field === 'currency'))
    .map((field) => ({ op: 'document.set', ...written(field) }));
}

function sectionChanges(
  { sections }: DocumentDiff,
  scope: RestoreScope,
  { current, target }: Two,
): readonly Change[] {
  const isWanted = (section: string) =>
    scope.kind === 'all' || (scope.kind === 'section' && scope.section === section);
  const sets = sections
    .filter(({ section }) => isWanted(section))
    .flatMap(({ section, fields }) =>
      fields.map((field): Change => ({ op: 'section.set', section, ...written(field) })),
    );
  const known = new Map(orderedSections(current).map(({ section, order }) => [section.key, order]));
  const moves = orderedSections(target)
    .filter(
      ({ section, order }) =>
        isWanted(section.key) && known.has(section.key) && known.get(section.key) !== order,
    )
    .map(({ section, order }): Change => ({ op: 'section.move', section: section.key, order }));
  return [...sets, ...(sections.some(({ moved }) => moved) ? moves : [])];
}

function written({
  field,
  after,
}: FieldDiff): Pick<Extract<Change, { op: 'document.set' }>, 'field' | 'value'> {
  return after === null ? { field } : { field, value: after };
}

/** Rows that the current document never had, those that others belong to first. */
function additions(rows: readonly ItemDiff[], current: PlanDocument): readonly Change[] {
  return rows
    .flatMap(({ id, after }) => (after === undefined || current.items.has(id) ? [] : [after]))
    .toSorted((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined))
    .map(({ revisions: _revisions, removed: _removed, ...row }): Change => ({ op: 'item.add', ...row }));
}

/** Where a row of a list is moved or comes back, all of the list take their old places: else the order would be another. */
function displaced(
  rows: readonly ItemDiff[],
  { current, target }: Two,
  isWanted: (row: Item) => boolean,
): ReadonlySet<string> {
  const listOf = ({ collection, block, parent }: Item) => `${collection} ${block ?? ''} ${parent ?? ''}`;
  const lists = new Set(
    rows
      .filter(({ moved, kind }) => moved || kind === 'added')
      .flatMap(({ after }) => (after === undefined ? [] : listOf(after))),
  );
  const rowsMoved = [...target.items.values()]
    .filter((row) => isWanted(row) && lists.has(listOf(row)))
    .filter(({ id, order }) => current.items.has(id) && current.items.get(id)?.order !== order);
  return new Set(rowsMoved.map(({ id }) => id));
}

function itemChange(
  id: string,
  { current, target }: Two,
  { moved, definitions }: { readonly moved: boolean; readonly definitions: Definitions },
): readonly ItemChange[] {
  const [before, after] = [target.items.get(id), current.items.get(id)];
  if (after === undefined) {
    return [];
  }
  const fields = before === undefined ? [] : diffFields(after, before, definitions);
  const values = fields.map(({ field }) => ({
    field,
    before: before?.fields[field],
    after: after.fields[field],
  }));
  return [{ before, after, values, moved: moved && before !== undefined }];
}
