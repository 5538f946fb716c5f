import type { FieldDefinition } from '@kader/plan/fields';
import type { Row } from '../changes-of-field.ts';

/** What the editor of a field type is given. */
export interface ControlProps {
  readonly row: Row;
  readonly field: string;
  readonly definition: FieldDefinition;
  /** Accessible name. */
  readonly label: string;
  /** The question shown while it is empty. */
  readonly placeholder: string;
  /** The type of the text: `text-doc-line`, `text-13 font-strong`. */
  readonly className?: string | undefined;
  /** wrap: a text that wraps; one: a single line. */
  readonly lines?: 'one' | 'wrap' | undefined;
  /** Called after Enter, once what was typed has been taken. */
  readonly onEnter?: (() => void) | undefined;
}
