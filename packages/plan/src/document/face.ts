export { createDocument, type NewDocument } from './create-document.ts';
export type { DocumentKind, Item, PlanDocument } from './document.ts';
export { type DocumentJson, documentFromJson, documentToJson } from './document-json.ts';
export { headerOf } from './header-of.ts';
export { type BlockPlace, homeOf, placesOf } from './home-of.ts';
export { rowsOf } from './rows-of.ts';
export { sectionItemId } from './section-item-id.ts';
export { type DocumentSection, orderedSections, visibleSections } from './sections-of.ts';
export { isSelected, selectRows } from './select-rows.ts';
