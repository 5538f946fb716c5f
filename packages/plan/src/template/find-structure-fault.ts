import {
  allCollections,
  blockType,
  blockTypes,
  collectionsOf,
  fieldDefinition,
} from '../blocks/block-types.ts';
import type { FieldTypeName } from '../fields/field-type.ts';
import { parseField } from '../fields/field-types.ts';
import type { BlockInstance, BlockSettings, StarterItem, TemplateStructure } from './template-structure.ts';

/** What is wrong with a structure whose shape is right, and where. */
export interface StructureFault {
  readonly path: readonly string[];
  readonly reason:
    | 'duplicate'
    | 'unknownType'
    | 'unknownSetting'
    | 'nothingToFill'
    | 'unknownField'
    | 'notFilterable'
    | 'invalidValue'
    | 'homes'
    | 'unknownCheck'
    | 'unknownCollection'
    | 'wrongBlock'
    | 'unknownPrompt';
}

/** Fields a view may filter by: stored values that redaction leaves alone, else a shared view could lose its rows. */
const filterable: ReadonlySet<FieldTypeName> = new Set([
  'choice',
  'flag',
  'score',
  'catalogueEntry',
  'month',
]);

const checkCodes: ReadonlySet<string> = new Set(
  blockTypes.flatMap((type) => type.checks.map((check) => check.code)),
);

/** Finds the first thing in a template structure that its block types do not allow; null when all is well. */
export function findStructureFault(structure: TemplateStructure): StructureFault | null {
  const placed = structure.sections.flatMap((section, at) =>
    section.blocks.map((block, index) => ({
      block,
      path: ['sections', String(at), 'blocks', String(index)],
    })),
  );
  return (
    findDuplicate(structure.sections, (index) => ['sections', String(index), 'key']) ??
    findDuplicate(
      placed.map(({ block }) => block),
      (index) => [...(placed[index]?.path ?? []), 'key'],
    ) ??
    first(placed, ({ block, path }) => findBlockFault(block, path)) ??
    findHomeFault(placed.map(({ block }) => block)) ??
    first(Object.keys(structure.settings.checks ?? {}), (code) =>
      checkCodes.has(code) ? null : { path: ['settings', 'checks', code], reason: 'unknownCheck' },
    ) ??
    findDuplicate(
      structure.starterItems.map(({ element }) => ({ key: element })),
      (index) => ['starterItems', String(index), 'element'],
    ) ??
    first(structure.starterItems, (item, index) =>
      findStarterFault(
        item,
        placed.map(({ block }) => block),
        ['starterItems', String(index)],
      ),
    )
  );
}

function first<T>(
  values: readonly T[],
  find: (value: T, index: number) => StructureFault | null,
): StructureFault | null {
  for (const [index, value] of values.entries()) {
    const fault = find(value, index);
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}

function findDuplicate(
  values: readonly { readonly key: string }[],
  pathOf: (index: number) => readonly string[],
): StructureFault | null {
  const seen = new Set<string>();
  return first(values, ({ key }, index) => {
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? { path: pathOf(index), reason: 'duplicate' } : null;
  });
}

function findBlockFault(block: BlockInstance, path: readonly string[]): StructureFault | null {
  const type = blockType(block.type);
  if (type === undefined) {
    return { path: [...path, 'type'], reason: 'unknownType' };
  }
  const settings = block.settings ?? {};
  const foreign = (Object.keys(settings) as (keyof BlockSettings)[]).find(
    (name) => !type.settings.includes(name),
  );
  if (foreign !== undefined) {
    return { path: [...path, 'settings', foreign], reason: 'unknownSetting' };
  }
  const asks = type.collections.filter(({ when }) => when !== undefined);
  if (
    asks.length > 0 &&
    !asks.some(({ key }) => collectionsOf(block).some((collection) => collection.key === key))
  ) {
    return { path: [...path, 'settings'], reason: 'nothingToFill' };
  }
  return (
    findDuplicate(settings.prompts ?? [], (index) => [
      ...path,
      'settings',
      'prompts',
      String(index),
      'key',
    ]) ?? findFilterFault(block, [...path, 'settings', 'filter'])
  );
}

function findFilterFault(block: BlockInstance, path: readonly string[]): StructureFault | null {
  return first(Object.entries(block.settings?.filter ?? {}), ([field, value]) => {
    const definitions = collectionsOf(block).flatMap(({ key }) => fieldDefinition(key, field) ?? []);
    if (definitions.length === 0) {
      return { path: [...path, field], reason: 'unknownField' };
    }
    if (definitions.some(({ type, internal }) => internal === true || !filterable.has(type))) {
      return { path: [...path, field], reason: 'notFilterable' };
    }
    return definitions.every((definition) => parseField(definition, value).ok)
      ? null
      : { path: [...path, field], reason: 'invalidValue' };
  });
}

/** Every document-wide collection that stands in the template has exactly one block without a filter: its home. */
function findHomeFault(blocks: readonly BlockInstance[]): StructureFault | null {
  return first(
    allCollections.filter(({ scope }) => scope === 'document'),
    ({ key }) => {
      const views = blocks.filter((block) =>
        collectionsOf(block).some((collection) => collection.key === key),
      );
      const homes = views.filter((block) => block.settings?.filter === undefined);
      return views.length === 0 || homes.length === 1 ? null : { path: ['sections'], reason: 'homes' };
    },
  );
}

function findStarterFault(
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
  return first(Object.entries(item.fields), ([field, value]) => {
    const definition = fieldDefinition(item.collection, field);
    if (definition === undefined) {
      return { path: [...path, 'fields', field], reason: 'unknownField' };
    }
    return parseField(definition, value).ok
      ? null
      : { path: [...path, 'fields', field], reason: 'invalidValue' };
  });
}
