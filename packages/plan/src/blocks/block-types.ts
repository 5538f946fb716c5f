import type { FieldDefinition } from '../fields/field-type.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import { activities } from './activities/activities.ts';
import { approval } from './approval/approval.ts';
import { audiences } from './audiences/audiences.ts';
import { audit } from './audit/audit.ts';
import { budget } from './budget/budget.ts';
import { channels } from './channels/channels.ts';
import { competitors } from './competitors/competitors.ts';
import { content } from './content/content.ts';
import { decisions } from './decisions/decisions.ts';
import type { BlockDefinition, CollectionDefinition } from './define-block.ts';
import { experiments } from './experiments/experiments.ts';
import { followUp } from './follow-up/follow-up.ts';
import { funnel } from './funnel/funnel.ts';
import { goalExtract } from './goal-extract/goal-extract.ts';
import { goals } from './goals/goals.ts';
import { guidedText } from './guided-text/guided-text.ts';
import { journey } from './journey/journey.ts';
import { kpis } from './kpis/kpis.ts';
import { milestones } from './milestones/milestones.ts';
import { positioning } from './positioning/positioning.ts';
import { questionSet } from './question-set/question-set.ts';
import { risks } from './risks/risks.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { strategyPyramid } from './strategy-pyramid/strategy-pyramid.ts';
import { swot } from './swot/swot.ts';
import { commonFields, systemCollections } from './system-collections.ts';
import { team } from './team/team.ts';
import { technology } from './technology/technology.ts';

/** Every block type. A new one is a folder beside this file and a line here. */
export const blockTypes: readonly BlockDefinition[] = [
  guidedText,
  strategyPyramid,
  audit,
  swot,
  competitors,
  audiences,
  goals,
  questionSet,
  positioning,
  funnel,
  journey,
  channels,
  content,
  activities,
  experiments,
  budget,
  goalExtract,
  scenarios,
  technology,
  team,
  kpis,
  milestones,
  risks,
  decisions,
  followUp,
  approval,
];

/** Every collection a document can hold: those of the document itself, then those of the block types. */
export const allCollections: readonly CollectionDefinition[] = [
  ...systemCollections,
  ...blockTypes.flatMap((type) => type.collections),
];

const typesByName: ReadonlyMap<string, BlockDefinition> = new Map(
  blockTypes.map((type) => [type.type, type]),
);
const collectionsByKey: ReadonlyMap<string, CollectionDefinition> = new Map(
  allCollections.map((collection) => [collection.key, collection]),
);
const systemKeys: ReadonlySet<string> = new Set(systemCollections.map((collection) => collection.key));

/** Looks up a block type by name, e.g. `goals`; undefined for a name this version does not know. */
export function blockType(name: string): BlockDefinition | undefined {
  return typesByName.get(name);
}

/** Keys of the collections of which a block of a type has exactly one row; none for an unknown type. */
export function singleCollections(type: string): readonly string[] {
  return (typesByName.get(type)?.collections ?? []).flatMap(({ key, rows }) => (rows === 'one' ? [key] : []));
}

/** Looks up a collection by key, e.g. `businessGoals`; undefined for a key this version does not know. */
export function collectionDefinition(key: string): CollectionDefinition | undefined {
  return collectionsByKey.get(key);
}

/** True for `document`, `sections`, `people` and `waivers`: collections of the document itself, which no block shows. */
export function isSystemCollection(key: string): boolean {
  return systemKeys.has(key);
}

/**
 * Looks up a field of a collection, the common field `internal` of block collections included; undefined when the
 * collection or the field is unknown.
 */
export function fieldDefinition(collection: string, field: string): FieldDefinition | undefined {
  const definition = collectionsByKey.get(collection);
  if (definition === undefined) {
    return undefined;
  }
  if (Object.hasOwn(definition.fields, field)) {
    return definition.fields[field];
  }
  return !systemKeys.has(collection) && Object.hasOwn(commonFields, field) ? commonFields[field] : undefined;
}

/** Lists the collections that a placed block has, after its settings switched optional ones on. Empty for an unknown type. */
export function collectionsOf(block: BlockInstance): readonly CollectionDefinition[] {
  const definition = typesByName.get(block.type);
  return (definition?.collections ?? []).filter(
    ({ when }) => when === undefined || Boolean(block.settings?.[when]),
  );
}
