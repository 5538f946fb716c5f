export { typeOfCollection } from './type-of-collection.ts';
export { blockNamespace, collectionWordsKey, fieldWordsKey, findingTitleKey } from './word-keys.ts';
