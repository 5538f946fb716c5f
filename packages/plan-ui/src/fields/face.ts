export { FieldEditor, type FieldEditorProps } from './field-editor.tsx';
export { FieldReader, type FieldReaderProps } from './field-reader.tsx';
export { ReferenceText } from './reference-text.tsx';
export { RichTextReader } from './rich-text-reader.tsx';
export { type RowTitle, useRowTitle } from './use-row-title.ts';
