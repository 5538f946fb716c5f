/**
 * What is known of files without making them. A door of its own: use-cases ask for files in processes that must not carry the
 * renderer and its fonts.
 */
export { planFileName } from './file-name/plan-file-name.ts';
export { pdfKinds } from './plan-pdf/pdf-kind.ts';
