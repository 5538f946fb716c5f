import { compareOrder } from '../canonical/order-key.ts';
import { type Definitions, registeredDefinitions } from '../changes/definitions.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { goneBlocks } from '../document/rows-of.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { orderedSections } from '../document/sections-of.ts';
import { diffFields, type FieldDiff } from './diff-fields.ts';
import { movedIds } from './moved-ids.ts';

/** What became of a row. Of one that was added or taken out, `fields` are all that it holds or held. */
export interface ItemDiff {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The row as it was, and as it is; one of the two for a row that is not in both. */
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Whether it stands elsewhere among the rows of its list that are in both. */
  readonly moved: boolean;
  readonly fields: readonly FieldDiff[];
}

/** What became of a section: added, removed, hidden, shown, renamed, moved. */
export interface SectionDiff {
  readonly section: string;
  /** Of one that is not in both documents, `fields` are all that is said about it. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly moved: boolean;
  readonly fields: readonly FieldDiff[];
}

/** How two states of a document differ; removed rows count as not there. */
export interface DocumentDiff {
  readonly header: readonly FieldDiff[];
  readonly sections: readonly SectionDiff[];
  /** Rows in the order of the later document, those taken out after them; people are rows too. */
  readonly items: readonly ItemDiff[];
}

/** Compares two states of one document. Equal content gives an empty difference, whatever its numbers and order keys. */
export function diffDocuments(
  before: PlanDocument,
  after: PlanDocument,
  definitions: Definitions = registeredDefinitions,
): DocumentDiff {
  const [was, is] = [liveRows(before), liveRows(after)];
  const moved = movedRows(was, is);
  const items = [...is.values(), ...[...was.values()].filter(({ id }) => !is.has(id))].flatMap(
    ({ id }): readonly ItemDiff[] => {
      const [old, now] = [was.get(id), is.get(id)];
      const fields = diffFields(old, now, definitions);
      const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
      const nothing = kind === 'changed' && fields.length === 0 && !moved.has(id);
      return nothing ? [] : [{ id, kind, before: old, after: now, moved: moved.has(id), fields }];
    },
  );
  return {
    header: diffFields(before.items.get(before.id), after.items.get(after.id), definitions),
    sections: diffSections(before, after, definitions),
    items,
  };
}

/** Whether nothing differs. */
export function isEmptyDiff({ header, sections, items }: DocumentDiff): boolean {
  return header.length + sections.length + items.length === 0;
}

/** The rows that stand in a document, header and sections aside, in the order of their lists. */
function liveRows({ items }: PlanDocument): ReadonlyMap<string, Item> {
  const gone = goneBlocks(items);
  const rows = [...items.values()].filter(
    ({ removed, collection, block }) =>
      removed !== true &&
      collection !== 'document' &&
      collection !== 'sections' &&
      (block === undefined || !gone.has(block)),
  );
  return new Map(rows.sort(compareOrder).map((row) => [row.id, row]));
}

function listOf({ collection, block, parent }: Item): string {
  return `${collection} ${block ?? ''} ${parent ?? ''}`;
}

function movedRows(was: ReadonlyMap<string, Item>, is: ReadonlyMap<string, Item>): ReadonlySet<string> {
  const before = Map.groupBy(was.values(), listOf);
  const after = Map.groupBy(is.values(), listOf);
  const moved = [...after].flatMap(([list, rows]) => [
    ...movedIds(
      (before.get(list) ?? []).map(({ id }) => id),
      rows.map(({ id }) => id),
    ),
  ]);
  return new Set(moved);
}

function diffSections(
  before: PlanDocument,
  after: PlanDocument,
  definitions: Definitions,
): readonly SectionDiff[] {
  const keys = (document: PlanDocument) => orderedSections(document).map(({ section }) => section.key);
  const [was, is] = [keys(before), keys(after)];
  const moved = movedIds(was, is);
  const itemOf = (document: PlanDocument, key: string): Item | undefined => {
    const item = document.items.get(sectionItemId(document.id, key));
    return item?.removed === true ? undefined : item;
  };
  return [...new Set([...is, ...was])].flatMap((section): readonly SectionDiff[] => {
    const kind = !was.includes(section) ? 'added' : is.includes(section) ? 'changed' : 'removed';
    const fields = diffFields(itemOf(before, section), itemOf(after, section), definitions);
    const nothing = kind === 'changed' && fields.length === 0 && !moved.has(section);
    return nothing ? [] : [{ section, kind, moved: moved.has(section), fields }];
  });
}
