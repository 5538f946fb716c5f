import type { FieldValue, RichTextNode } from '@kader/plan/fields';

/** Whether a stored value is rich text. */
export function isRichText(value: FieldValue | undefined): value is RichTextNode {
  return typeof value === 'object' && 'type' in value;
}
