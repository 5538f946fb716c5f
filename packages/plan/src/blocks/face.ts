export {
  allCollections,
  blockType,
  blockTypes,
  collectionDefinition,
  collectionsOf,
  fieldDefinition,
  isSystemCollection,
} from './block-types.ts';
export { type BlockDefinition, type CollectionDefinition, defineBlock } from './define-block.ts';
export { promptRowId, singleRowId } from './derived-rows.ts';
export { kpiNoteId, reconciliationId } from './kpis/derived-ids.ts';
export { commonFields, systemCollections } from './system-collections.ts';
