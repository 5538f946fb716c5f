import type { ComponentType } from 'react';
import type { FieldEditorProps } from '../../fields/field-editor.tsx';

/** The editor of a field, given by whoever edits: what only reads a funnel does not load it. */
export type FigureEditor = ComponentType<FieldEditorProps>;
