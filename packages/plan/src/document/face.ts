export { type CopiedDocument, type CopyOfDocument, copyDocument } from './copy-document.ts';
export { createDocument, type NewDocument } from './create-document.ts';
export type { DocumentKind, Item, PlanDocument } from './document.ts';
export { type DocumentJson, documentFromJson, documentToJson } from './document-json.ts';
export { filterOf, isStarterElement } from './filter-of.ts';
export {
  type FoundPlace,
  type FoundPlaces,
  findInDocument,
  type ShownWords,
} from './find-in-document.ts';
export { headerOf } from './header-of.ts';
export { type BlockPlace, homeOf, placesOf } from './home-of.ts';
export { isOwnKey, ownPrompt, ownSectionKey, structureOf } from './own-sections.ts';
export { planMonths, shownMonths } from './plan-months.ts';
export { type ReferencePlace, referencesTo } from './references-to.ts';
export { goneBlocks, rowsOf } from './rows-of.ts';
export { sectionItemId } from './section-item-id.ts';
export { placeOfRow } from './section-of-row.ts';
export { type DocumentSection, orderedSections, visibleSections } from './sections-of.ts';
export { selectRows } from './select-rows.ts';
