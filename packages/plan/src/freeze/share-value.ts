import { fieldTypes, isEntries, parseField } from '../fields/face.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import type { FieldValue, ListEntry, RichTextNode } from '../fields/field-value.ts';
import type { SharedEntry, SharedValue } from './shared-document.ts';

/**
 * Returns a stored value as the client may read it, or undefined when nothing of it is left: without references to
 * targets that are not shared, and lists without order keys. `isShared` says whether an item is shared.
 */
export function shareValue(
  definition: FieldDefinition,
  value: FieldValue,
  isShared: (id: string) => boolean,
): SharedValue | undefined {
  if (isEntries(value)) {
    const entries = value.filter((entry) => typeof entry.value === 'string' || isShared(entry.value.id));
    return entries.length === 0 ? undefined : entries.map(withoutOrder);
  }
  if (fieldTypes[definition.type].references(value).every(isShared)) {
    return value;
  }
  return isRichText(definition, value) ? shareRichText(definition, value, isShared) : undefined;
}

function withoutOrder({ id, value }: ListEntry): SharedEntry {
  return { id, value };
}

function isRichText(definition: FieldDefinition, value: FieldValue): value is RichTextNode {
  return definition.type === 'richText' && typeof value === 'object';
}

/** Takes the references out of a text and brings what is left into its one form; undefined if it then says nothing. */
function shareRichText(
  definition: FieldDefinition,
  value: RichTextNode,
  isShared: (id: string) => boolean,
): RichTextNode | undefined {
  const parsed = parseField(definition, withoutReferences(value, isShared));
  return parsed.ok && isRichText(definition, parsed.value) ? parsed.value : undefined;
}

function withoutReferences(node: RichTextNode, isShared: (id: string) => boolean): RichTextNode {
  if (node.content === undefined) {
    return node;
  }
  const kept = node.content.filter(
    ({ type, attrs }) => type !== 'itemReference' || (typeof attrs?.id === 'string' && isShared(attrs.id)),
  );
  return { ...node, content: kept.map((child) => withoutReferences(child, isShared)) };
}
