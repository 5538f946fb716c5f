export { DiffDocument, type DiffDocumentProps, type RestoreActs } from './diff-document.tsx';
export type { DiffView } from './diff-lines.tsx';
export { type GroupedDiff, groupDiff } from './group-diff.ts';
