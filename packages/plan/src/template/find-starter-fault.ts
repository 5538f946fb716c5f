import { collectionsOf, fieldDefinition } from '../blocks/block-types.ts';
import { parseField } from '../fields/field-types.ts';
import { firstFault, type StructureFault } from './structure-fault.ts';
import type { BlockInstance, StarterItem } from './template-structure.ts';

/** Finds the first thing in a starter item that the blocks of its template do not allow; null when all is well. */
export function findStarterFault(
  item: StarterItem,
  blocks: readonly BlockInstance[],
  path: readonly string[],
): StructureFault | null {
  const holders = blocks.filter((block) => collectionsOf(block).some(({ key }) => key === item.collection));
  const collection = holders
    .flatMap((block) => collectionsOf(block))
    .find(({ key }) => key === item.collection);
  if (collection === undefined) {
    return { path: [...path, 'collection'], reason: 'unknownCollection' };
  }
  const holder = holders.find((block) => block.key === item.block);
  if (
    (collection.scope === 'block') !== (holder !== undefined) ||
    (collection.scope === 'document' && item.block !== undefined)
  ) {
    return { path: [...path, 'block'], reason: 'wrongBlock' };
  }
  // An answer names its prompt by the last part of the element's key.
  const prompt = item.element.slice(item.element.lastIndexOf('.') + 1);
  if (collection.rows === 'prompts' && !(holder?.settings?.prompts ?? []).some(({ key }) => key === prompt)) {
    return { path: [...path, 'element'], reason: 'unknownPrompt' };
  }
  return (
    findFieldFault(item, [...path, 'fields']) ??
    findWordFault(item, [...path, 'words']) ??
    findDateFault(item, [...path, 'dates'])
  );
}

function findFieldFault(item: StarterItem, path: readonly string[]): StructureFault | null {
  return firstFault(Object.entries(item.fields), ([field, value]) => {
    const definition = fieldDefinition(item.collection, field);
    if (definition === undefined) {
      return { path: [...path, field], reason: 'unknownField' };
    }
    return parseField(definition, value).ok ? null : { path: [...path, field], reason: 'invalidValue' };
  });
}

/** Words fill plain text only, each field once, and none that already has a value. */
function findWordFault(item: StarterItem, path: readonly string[]): StructureFault | null {
  const filled = new Set(Object.keys(item.fields));
  return firstFault(item.words ?? [], (field, index) => {
    const at = [...path, String(index)];
    const definition = fieldDefinition(item.collection, field);
    if (definition === undefined) {
      return { path: at, reason: 'unknownField' };
    }
    if (filled.has(field)) {
      return { path: at, reason: 'duplicate' };
    }
    filled.add(field);
    return definition.type === 'text' ? null : { path: at, reason: 'notText' };
  });
}

/** Dates that follow from the plan's period fill days only, and none that already has a value. */
function findDateFault(item: StarterItem, path: readonly string[]): StructureFault | null {
  return firstFault(Object.keys(item.dates ?? {}), (field) => {
    const definition = fieldDefinition(item.collection, field);
    if (definition === undefined) {
      return { path: [...path, field], reason: 'unknownField' };
    }
    if (Object.hasOwn(item.fields, field)) {
      return { path: [...path, field], reason: 'duplicate' };
    }
    return definition.type === 'date' ? null : { path: [...path, field], reason: 'notDate' };
  });
}
