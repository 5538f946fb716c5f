/**
 * Templates as they are read. For server components only: the words of the interface come from the server's messages, in
 * the language of the preview. Not part of the package's main face, so that no browser gets all messages.
 */
export { FrameText, type FrameTextProps } from './frame-text.tsx';
export type { TemplateNotes } from './preview.ts';
export { TemplateDocument, type TemplateDocumentProps } from './template-document.tsx';
export { TemplateOutline, type TemplateOutlineProps } from './template-outline.tsx';
