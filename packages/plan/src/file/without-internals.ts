import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { isOwnKey } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { orderedSections } from '../document/sections-of.ts';
import { sharedToDocument, toShared } from '../freeze/face.ts';

/**
 * The document as `toShared` gives it, in the structure it has: nothing internal is left. Which sections are hidden stays,
 * without the reason, and so does how the firm sells: both say nothing but which parts there are, and a file read again shows the
 * same ones. Hidden sections of the plan's own have nothing left to say and do not come along.
 */
export function withoutInternals(document: PlanDocument): PlanDocument {
  const { id, kind, seq, structure } = document;
  const shown = sharedToDocument(toShared(document), structure);
  const items = new Map<string, Item>();
  for (const row of shown.items.values()) {
    const { origin, fields = {} } = document.items.get(row.id) ?? {};
    items.set(row.id, {
      ...row,
      ...(row.collection === 'people' ? { fields } : {}),
      ...(origin === undefined ? {} : { origin }),
    });
  }
  const { business } = headerOf(document).fields;
  const header = headerOf(shown);
  items.set(id, { ...header, fields: { ...header.fields, ...(business === undefined ? {} : { business }) } });
  for (const { section, order, hidden, title } of orderedSections(document)) {
    const item = document.items.get(sectionItemId(id, section.key));
    if (item !== undefined && !(hidden && isOwnKey(section.key))) {
      items.set(item.id, {
        id: item.id,
        collection: item.collection,
        ...(item.block === undefined ? {} : { block: item.block }),
        order,
        fields: {
          ...(hidden || title === null ? {} : { title }),
          ...(item.fields.hidden === true ? { hidden: true } : {}),
        },
        revisions: {},
      });
    }
  }
  return { id, kind, seq, structure, items };
}
