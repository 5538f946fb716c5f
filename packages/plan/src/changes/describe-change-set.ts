import type { Item, PlanDocument } from '../document/document.ts';
import { ownSectionOf } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { fieldTypes, sameValue } from '../fields/field-types.ts';
import type { ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { diffSet, type ItemChange } from './diff-set.ts';
import type { HistoryLine, HistoryParams } from './history-line.ts';
import { valueAt } from './write-field.ts';

/**
 * What a set did, line by line, as keys and parameters. `before` is the document right before the set. Several writes
 * to one field make one line; rows that went or came back with their parent are counted in its line. Empty if the set
 * changed nothing, or does not apply to `before`.
 */
export function describeChangeSet(
  before: PlanDocument,
  set: ChangeSet,
  definitions: Definitions = registeredDefinitions,
): readonly HistoryLine[] {
  const items = diffSet(before, set, definitions)?.items ?? [];
  const family: Family = {
    byId: new Map(items.map((item) => [item.after.id, item])),
    byParent: Map.groupBy(items, (item) => item.after.parent),
  };
  return items.flatMap((item): readonly HistoryLine[] => {
    switch (item.after.collection) {
      case 'document':
        return fieldParams(item, definitions).map((params) => ({ key: 'document.changed', params }));
      case 'sections':
        return describeSection(before, item, definitions);
      default:
        return describeRow(family, item, definitions);
    }
  });
}

/** The items changed, by id and by the row they belong to. */
interface Family {
  readonly byId: ReadonlyMap<string, ItemChange>;
  readonly byParent: ReadonlyMap<string | undefined, readonly ItemChange[]>;
}

function describeRow(family: Family, change: ItemChange, definitions: Definitions): readonly HistoryLine[] {
  const row = rowParams(change, definitions);
  const changed = fieldParams(change, definitions).map(
    (params): HistoryLine => ({ key: 'item.changed', params: { ...row, ...params } }),
  );
  const moved: readonly HistoryLine[] = change.moved ? [{ key: 'item.moved', params: row }] : [];
  switch (existenceOf(change)) {
    case 'same':
      return [...changed, ...moved];
    case 'added':
      return [{ key: 'item.added', params: row }];
    case 'removed':
      return wentWithParent(family, change)
        ? []
        : [{ key: 'item.removed', params: { ...row, rows: rowsAlong(family, change) } }];
    case 'restored':
      return wentWithParent(family, change)
        ? changed
        : [{ key: 'item.restored', params: { ...row, rows: rowsAlong(family, change) } }, ...changed];
  }
}

function describeSection(
  document: PlanDocument,
  change: ItemChange,
  definitions: Definitions,
): readonly HistoryLine[] {
  const section =
    ownSectionOf(change.after)?.key ??
    document.structure.sections.find(({ key }) => sectionItemId(document.id, key) === change.after.id)?.key;
  const place: HistoryParams = section === undefined ? {} : { section };
  const lines = fieldParams(change, definitions).map((params): HistoryLine => {
    const all = { ...place, ...params };
    if (params.field === 'hidden') {
      return { key: params.after === true ? 'section.hidden' : 'section.shown', params: all };
    }
    return { key: params.field === 'title' ? 'section.renamed' : 'section.changed', params: all };
  });
  const all: readonly HistoryLine[] = change.moved
    ? [...lines, { key: 'section.moved', params: place }]
    : lines;
  const existence = ownSectionOf(change.after) === null ? 'same' : existenceOf(change);
  if (existence === 'same') {
    return all;
  }
  const { title = null } = rowParams(change, definitions);
  const came: HistoryLine = { key: `section.${existence}`, params: { ...place, title } };
  return existence === 'restored' ? [came, ...all] : [came];
}

/** One entry per field changed, with its values before and after; lists as a whole. */
function fieldParams(
  { before, after, values }: ItemChange,
  definitions: Definitions,
): readonly HistoryParams[] {
  return [...new Set(values.map(({ field }) => field))].flatMap((field): readonly HistoryParams[] => {
    const definition = definitions.field(after.collection, field);
    const from = valueAt(before, field);
    const to = valueAt(after, field);
    if (definition === undefined || sameValue(from, to)) {
      return [];
    }
    const units = unitsOf(definition, before, after);
    return [
      { field, definition, before: from ?? null, after: to ?? null, ...(units === null ? {} : { units }) },
    ];
  });
}

function unitsOf(
  definition: FieldDefinition,
  before: Item | undefined,
  after: Item,
): NonNullable<HistoryParams['units']> | null {
  if (definition.unitField === undefined) {
    return null;
  }
  const [from, to] = [valueAt(before, definition.unitField), valueAt(after, definition.unitField)];
  return { before: typeof from === 'string' ? from : null, after: typeof to === 'string' ? to : null };
}

function rowParams({ before, after }: ItemChange, definitions: Definitions): HistoryParams {
  const titleField = definitions.collection(after.collection)?.titleField;
  const definition = titleField === undefined ? undefined : definitions.field(after.collection, titleField);
  const value =
    titleField === undefined ? undefined : (valueAt(after, titleField) ?? valueAt(before, titleField));
  const title =
    definition !== undefined && value !== undefined ? fieldTypes[definition.type].toText(value) : '';
  return {
    collection: after.collection,
    item: after.id,
    title: title === '' ? null : title,
    ...(after.block === undefined ? {} : { block: after.block }),
  };
}

function existenceOf({ before, after }: ItemChange): 'added' | 'removed' | 'restored' | 'same' {
  if (before === undefined) {
    return 'added';
  }
  if (before.removed === after.removed) {
    return 'same';
  }
  return after.removed ? 'removed' : 'restored';
}

function wentWithParent(family: Family, change: ItemChange): boolean {
  const { parent: id } = change.after;
  const parent = id === undefined ? undefined : family.byId.get(id);
  return parent !== undefined && existenceOf(parent) === existenceOf(change);
}

function rowsAlong(family: Family, change: ItemChange): number {
  const rows = family.byParent.get(change.after.id) ?? [];
  return rows.filter((row) => existenceOf(row) === existenceOf(change)).length;
}
