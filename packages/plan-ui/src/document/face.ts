export { blockAnchor, sectionAnchor } from './anchors.ts';
export { DocumentEditor } from './document-editor.tsx';
export { DocumentReader } from './document-reader.tsx';
export { useSectionTitle } from './section-heading.tsx';
