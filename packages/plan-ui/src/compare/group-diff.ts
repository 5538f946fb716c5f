import type { DocumentDiff, FieldDiff, ItemDiff, SectionDiff } from '@kader/plan/diff';
import { orderedSections, type PlanDocument, placeOfRow, structureOf } from '@kader/plan/document';

/** What changed in one section: about the section itself, and its rows in the order of its blocks. */
export interface SectionChanges {
  readonly section: string;
  readonly about: SectionDiff | null;
  readonly items: readonly ItemDiff[];
}

/** A difference in the order of the document that is read. */
export interface GroupedDiff {
  readonly header: readonly FieldDiff[];
  readonly sections: readonly SectionChanges[];
  readonly count: number;
}

/** Groups a difference by section, leaving out rows that no block shows: people tell nothing by themselves. */
export function groupDiff(diff: DocumentDiff, after: PlanDocument, before: PlanDocument): GroupedDiff {
  const structures = [structureOf(after), structureOf(before)] as const;
  const placed = diff.items.flatMap((item) => {
    const row = item.after ?? item.before;
    const place =
      row === undefined ? null : (placeOfRow(structures[0], row) ?? placeOfRow(structures[1], row));
    return place === null ? [] : [{ item, place }];
  });
  const keys = [...orderedSections(after), ...orderedSections(before)].map(({ section }) => section.key);
  const sections = [...new Set(keys)].flatMap((section) => {
    const about = diff.sections.find((one) => one.section === section) ?? null;
    const items = placed.filter(({ place }) => place.section === section);
    return about === null && items.length === 0
      ? []
      : [
          {
            section,
            about,
            items: inBlockOrder(items.map(({ item, place }) => ({ item, block: place.block.key }))),
          },
        ];
  });
  const count = sections.reduce(
    (sum, { about, items }) => sum + items.length + (about === null ? 0 : 1),
    diff.header.length,
  );
  return { header: diff.header, sections, count };
}

/** Rows of one block together, in the order in which the first of each stands. */
function inBlockOrder(
  items: readonly { readonly item: ItemDiff; readonly block: string }[],
): readonly ItemDiff[] {
  return [...Map.groupBy(items, ({ block }) => block).values()].flat().map(({ item }) => item);
}
