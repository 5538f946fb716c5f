export {
  type DocumentDiff,
  diffDocuments,
  type ItemDiff,
  isEmptyDiff,
  type SectionDiff,
} from './diff-documents.ts';
export { diffEntries, diffFields, type EntryDiff, type FieldDiff } from './diff-fields.ts';
export { diffWords, type WordPart } from './diff-words.ts';
export { restoreChanges } from './restore-changes.ts';
export type { RestoreScope } from './restore-sections.ts';
