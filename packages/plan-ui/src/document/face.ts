export { blockAnchor, sectionAnchor } from './anchors.ts';
export { DocumentReader } from './document-reader.tsx';
export { useSectionTitle } from './section-heading.tsx';
