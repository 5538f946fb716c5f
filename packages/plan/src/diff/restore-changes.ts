import { applyChangeSet } from '../changes/apply-items.ts';
import type { Change } from '../changes/change-set.ts';
import { type Definitions, registeredDefinitions } from '../changes/definitions.ts';
import type { ItemChange } from '../changes/diff-set.ts';
import { leadBack } from '../changes/lead-back.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { structureOf } from '../document/own-sections.ts';
import { placeOfRow } from '../document/section-of-row.ts';
import { diffDocuments, type ItemDiff } from './diff-documents.ts';
import { diffFields, type FieldDiff } from './diff-fields.ts';
import {
  additionOf,
  type RestoreScope,
  sectionBack,
  sectionMoves,
  sectionsGone,
  sectionsWanted,
  type Two,
  written,
} from './restore-sections.ts';

/**
 * The changes that give `current` back what it held when it was `target`, as far as the scope reaches. Rows that came
 * since go, rows that went come back. People stay: what others wrote may name them. Empty where nothing differs.
 */
export function restoreChanges(
  two: Two,
  scope: RestoreScope,
  definitions: Definitions = registeredDefinitions,
): readonly Change[] {
  const { target } = two;
  const { header, sections: all } = diffDocuments(two.current, target, definitions);
  const sections = sectionsWanted(all, scope, target);
  const back = sections.flatMap((section) => sectionBack(section, two, definitions));
  // An own section that comes back brings the rows along that stood in it.
  const current = withChanges(two.current, back, definitions);
  const { items } = diffDocuments(current, target, definitions);
  const isWanted = wantedBy(scope, { current, target });
  const rows = items.filter((item) => isWanted(rowOf(item)) && !isPersonGone(item));
  const known = rows.filter(({ id }) => current.items.has(id)).map(({ id }) => id);
  const moved = displaced(rows, { current, target }, isWanted);
  const ids = new Set([...known, ...moved]);
  return [
    ...headerChanges(header, scope),
    ...back,
    ...sectionMoves(sections, scope, two),
    ...leadBack(
      { current, target },
      [...ids].flatMap((id) => itemChange(id, { current, target }, { moved: moved.has(id), definitions })),
      definitions,
    ),
    // After the rows that others belong to have come and gone: what goes takes its rows along.
    ...additions(
      rows.flatMap(({ id, after }) => (after === undefined || current.items.has(id) ? [] : [after])),
    ),
    ...sectionsGone(sections, two),
  ];
}

function withChanges(
  document: PlanDocument,
  changes: readonly Change[],
  definitions: Definitions,
): PlanDocument {
  const set = { id: document.id, changes, base: {} };
  const applied = applyChangeSet(document, set, { seq: document.seq + 1, check: false }, definitions);
  return applied.ok ? applied.value.document : document;
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
      return (row) => row !== undefined && placeOfRow(structureOf(target), row)?.section === scope.section;
    case 'item': {
      const parent = target.items.get(scope.item)?.parent;
      const isParentGone = parent !== undefined && current.items.get(parent)?.removed === true;
      const ids = new Set([scope.item, ...(isParentGone ? [parent] : [])]);
      return (row) => row !== undefined && (ids.has(row.id) || row.parent === scope.item);
    }
  }
}

/** The header comes back with everything only. The currency goes first: amounts may follow it. */
function headerChanges(header: readonly FieldDiff[], scope: RestoreScope): readonly Change[] {
  const fields = scope.kind === 'all' ? header : [];
  return fields
    .toSorted((a, b) => Number(b.field === 'currency') - Number(a.field === 'currency'))
    .map((field) => ({ op: 'document.set', ...written(field) }));
}

/** Adds rows, those that others belong to first. */
function additions(rows: readonly Item[]): readonly Change[] {
  return rows
    .toSorted((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined))
    .map(additionOf);
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
