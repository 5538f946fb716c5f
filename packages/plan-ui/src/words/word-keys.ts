import type { Namespace } from '@kader/i18n';
import { collectionDefinition, commonFields } from '@kader/plan/blocks';

/** The namespace with the words of a block type: `guidedText` → `blocks/guided-text`. A test proves that it exists for every type. */
export function blockNamespace(type: string): Namespace {
  return `blocks/${type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` as Namespace;
}

/**
 * The key in namespace `fields` under which a field has its `label`, `short` (column head), `empty` (the question shown
 * in place of a value), `hint`, and for a choice `options.<option>`. A common field such as `internal` has one set of
 * words for all collections.
 */
export function fieldWordsKey(collection: string, field: string): string {
  const isOwn = Object.hasOwn(collectionDefinition(collection)?.fields ?? {}, field);
  return !isOwn && Object.hasOwn(commonFields, field) ? `common.${field}` : `${collection}.${field}`;
}

/**
 * The key in the namespace of a block type under which a collection has its `name`, `row` (a row as a noun), `count` (with
 * plural forms); with a title field `untitled`; and where rows can be added `add` and `empty.text|example|action`.
 */
export function collectionWordsKey(collection: string): string {
  return `collections.${collection}`;
}

/**
 * The key in namespace `checks` of the sentence that says what a finding found. Its other words: `<code>.why` in one
 * sentence, and `fixes.<fix key>` for the button.
 */
export function findingTitleKey(code: string, variant?: string): string {
  return variant === undefined ? `${code}.title` : `${code}.title_${variant}`;
}
