import {
  allCollections,
  blockType,
  collectionDefinition,
  collectionsOf,
  fieldDefinition,
} from '../blocks/block-types.ts';
import type { CollectionDefinition } from '../blocks/define-block.ts';
import { allChecks } from '../blocks/general-checks.ts';
import { isStarterElement } from '../document/filter-of.ts';
import type { FieldDefinition, FieldTypeName } from '../fields/field-type.ts';
import { parseField } from '../fields/field-types.ts';
import { findStarterFault } from './find-starter-fault.ts';
import { firstFault, type StructureFault } from './structure-fault.ts';
import type {
  BlockInstance,
  BlockSettings,
  StarterElement,
  StarterItem,
  TemplateStructure,
} from './template-structure.ts';

/** Fields a view may filter by: stored values that redaction leaves alone, else a shared view could lose its rows. */
const filterable: ReadonlySet<FieldTypeName> = new Set([
  'choice',
  'flag',
  'score',
  'catalogueEntry',
  'month',
]);

const checkCodes: ReadonlySet<string> = new Set(allChecks.map(({ code }) => code));

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
    firstFault(placed, ({ block, path }) => findBlockFault(block, path, structure.starterItems)) ??
    findHomeFault(placed.map(({ block }) => block)) ??
    firstFault(Object.keys(structure.settings.checks ?? {}), (code) =>
      checkCodes.has(code) ? null : { path: ['settings', 'checks', code], reason: 'unknownCheck' },
    ) ??
    findDuplicate(
      structure.starterItems.map(({ element }) => ({ key: element })),
      (index) => ['starterItems', String(index), 'element'],
    ) ??
    firstFault(structure.starterItems, (item, index) =>
      findStarterFault(
        item,
        placed.map(({ block }) => block),
        ['starterItems', String(index)],
      ),
    )
  );
}

function findDuplicate(
  values: readonly { readonly key: string }[],
  pathOf: (index: number) => readonly string[],
): StructureFault | null {
  const seen = new Set<string>();
  return firstFault(values, ({ key }, index) => {
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? { path: pathOf(index), reason: 'duplicate' } : null;
  });
}

function findBlockFault(
  block: BlockInstance,
  path: readonly string[],
  starters: readonly StarterItem[],
): StructureFault | null {
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
  const isAsked = ({ when }: CollectionDefinition) => when !== undefined;
  const always = type.collections.filter((one) => !isAsked(one) && one.rows !== 'one');
  if (type.collections.some(isAsked) && always.length === 0 && !collectionsOf(block).some(isAsked)) {
    return { path: [...path, 'settings'], reason: 'nothingToFill' };
  }
  return (
    findDuplicate(settings.prompts ?? [], (index) => [
      ...path,
      'settings',
      'prompts',
      String(index),
      'key',
    ]) ?? findFilterFault(block, [...path, 'settings', 'filter'], starters)
  );
}

function findFilterFault(
  block: BlockInstance,
  path: readonly string[],
  starters: readonly StarterItem[],
): StructureFault | null {
  return firstFault(Object.entries(block.settings?.filter ?? {}), ([field, value]) => {
    const definitions = collectionsOf(block).flatMap(({ key }) => fieldDefinition(key, field) ?? []);
    if (definitions.length === 0) {
      return { path: [...path, field], reason: 'unknownField' };
    }
    if (isStarterElement(value)) {
      return findElementFault(definitions, value, starters, [...path, field]);
    }
    if (definitions.some(({ type, internal }) => internal === true || !filterable.has(type))) {
      return { path: [...path, field], reason: 'notFilterable' };
    }
    return definitions.every((definition) => parseField(definition, value).ok)
      ? null
      : { path: [...path, field], reason: 'invalidValue' };
  });
}

/** A view may ask for a row that the template brings, in a reference to rows of that kind that clients may read. */
function findElementFault(
  definitions: readonly FieldDefinition[],
  { element }: StarterElement,
  starters: readonly StarterItem[],
  path: readonly string[],
): StructureFault | null {
  if (definitions.some(({ type, internal }) => internal === true || type !== 'reference')) {
    return { path, reason: 'notFilterable' };
  }
  const starter = starters.find((item) => item.element === element);
  const { scope, keyedBy } = collectionDefinition(starter?.collection ?? '') ?? {};
  return scope === 'document' &&
    keyedBy === undefined &&
    definitions.every(({ to }) => to === starter?.collection)
    ? null
    : { path, reason: 'invalidValue' };
}

/**
 * Every document-wide collection that stands in the template has a home: the first block without a filter. Another
 * block without a filter shows the same rows and has to show them in another view.
 */
function findHomeFault(blocks: readonly BlockInstance[]): StructureFault | null {
  return firstFault(
    allCollections.filter(({ scope }) => scope === 'document'),
    ({ key }) => {
      const views = blocks.filter((block) =>
        collectionsOf(block).some((collection) => collection.key === key),
      );
      const homes = views.filter((block) => block.settings?.filter === undefined);
      const shown = new Set(homes.map((block) => block.settings?.view));
      const isWhole = views.length === 0 || (homes.length > 0 && shown.size === homes.length);
      return isWhole ? null : { path: ['sections'], reason: 'homes' };
    },
  );
}
