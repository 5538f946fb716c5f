export type { BlockProps } from './block-props.ts';
export { BlockSummary } from './block-summary.tsx';
export { editorOf } from './editors.ts';
export { readerOf } from './readers.ts';
