import { blockTypes, collectionDefinition, fieldDefinition, promptRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isOwnKey, sectionItemId, visibleSections } from '@kader/plan/document';
import type { Reading } from './reading.ts';

/**
 * How a document names one of its items where something refers to it: its title, a person's name, the question of an
 * answer. An item without a title reads as its block type says; one that is gone says so.
 */
export function titleOfItem(reading: Reading, id: string): string {
  const item = reading.input.document.items.get(id);
  if (item === undefined || item.removed === true) {
    return `(${reading.words('missing')})`;
  }
  if (item.collection === 'people') {
    return reading.input.people[id] ?? `(${reading.words('missing')})`;
  }
  return ownTitle(reading, item) ?? questionOf(reading, item) ?? untitled(reading, item.collection);
}

/** What its title field says: what somebody wrote, or the name of what was chosen, from a catalogue or among a few. */
function ownTitle({ input, fields: words }: Reading, { collection, fields }: Item): string | null {
  const field = collectionDefinition(collection)?.titleField ?? '';
  const title = fields[field];
  if (typeof title !== 'string') {
    return null;
  }
  const definition = fieldDefinition(collection, field);
  if (definition?.type === 'choice') {
    return words.derived(`${collection}.${field}.options.${title}`);
  }
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = input.catalogueNames;
  return names[definition?.catalogue ?? '']?.[title] ?? title;
}

/** The question that an item answers, or the own section whose text it is; null if it is no answer. */
function questionOf(reading: Reading, item: Item): string | null {
  const { document } = reading.input;
  if (item.block !== undefined && isOwnKey(item.block)) {
    const { title } = document.items.get(sectionItemId(document.id, item.block))?.fields ?? {};
    return typeof title === 'string' ? title : null;
  }
  const block = visibleSections(document)
    .flatMap((section) => section.blocks)
    .find(({ key }) => key === item.block);
  const prompt = block?.settings?.prompts?.find(
    ({ key }) => promptRowId(document.id, item.block ?? '', key) === item.id,
  );
  return prompt === undefined ? null : reading.frame(`blocks.${item.block}.prompts.${prompt.key}.question`);
}

function untitled(reading: Reading, collection: string): string {
  const type = blockTypes.find(({ collections }) => collections.some(({ key }) => key === collection));
  return type === undefined ? '' : reading.block(type.type, `collections.${collection}.untitled`);
}
