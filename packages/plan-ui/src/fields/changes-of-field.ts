import { currencyDigits } from '@kader/i18n';
import { collectionDefinition, fieldDefinition, presetOfChannel } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import { headerOf, type Item, type PlanDocument } from '@kader/plan/document';
import type { ChannelEntry, MetricEntry } from '@kader/plan/evaluate';
import { convertMeasure, type FieldValue, isEntries, sameValue } from '@kader/plan/fields';

/** A row that may not exist yet: one with a derived id comes into being with its first value. */
export type Row = Pick<Item, 'id' | 'collection' | 'order' | 'fields'> & Partial<Item>;

/** Writes one field of a row, or clears it. A row that exists by definition is made, or brought back, by its first value. */
export function setField(
  document: PlanDocument,
  row: Row,
  field: string,
  value: FieldValue | undefined,
): Change | null {
  const given = value === undefined ? {} : { value };
  if (row.collection === 'document') {
    return { op: 'document.set', field, ...given };
  }
  const known = document.items.get(row.id);
  const { rows = 'many', keyedBy } = collectionDefinition(row.collection) ?? {};
  const isDerived = rows !== 'many' || keyedBy !== undefined;
  if (!isDerived || (known !== undefined && known.removed !== true)) {
    return { op: 'item.set', id: row.id, field, ...given };
  }
  return value === undefined
    ? null
    : {
        op: 'item.add',
        id: row.id,
        collection: row.collection,
        order: row.order,
        ...(row.block === undefined ? {} : { block: row.block }),
        ...(row.parent === undefined ? {} : { parent: row.parent }),
        fields: { ...keyOf(row, keyedBy), [field]: value },
      };
}

/** The field by which the id of a row derives: a row that is made needs it, too. */
function keyOf(row: Row, keyedBy: string | undefined): Readonly<Record<string, FieldValue>> {
  const value = keyedBy === undefined ? undefined : row.fields[keyedBy];
  return keyedBy === undefined || value === undefined ? {} : { [keyedBy]: value };
}

/**
 * Writes a field with what has to follow: figures keep the number that is read when their unit changes, a metric brings its
 * unit and, where none is chosen, its direction, and a channel brings whose it is and what it is good for, where nobody said.
 */
export function changesOfField(
  document: PlanDocument,
  row: Row,
  write: { readonly field: string; readonly value: FieldValue | undefined },
  catalogues: FollowedCatalogues,
): readonly Change[] {
  const own = setField(document, row, write.field, write.value);
  if (own === null) {
    return [];
  }
  const definition = fieldDefinition(row.collection, write.field);
  const chosen = definition?.type === 'catalogueEntry' ? write.value : undefined;
  const metric = catalogues.metrics.entries.find(({ key }) => key === chosen);
  const channel =
    row.collection === 'planChannels'
      ? catalogues.channels.entries.find(({ key }) => key === chosen)
      : undefined;
  return [
    own,
    ...convertedMeasures(document, row, write.field, write.value),
    ...(metric === undefined ? [] : valuesOfMetric(document, row, metric)),
    ...(channel === undefined ? [] : valuesOfChannel(document, row, channel)),
  ];
}

/** Entries of the catalogues from which other fields of a row follow. */
interface FollowedCatalogues {
  readonly metrics: { readonly entries: readonly MetricEntry[] };
  readonly channels: { readonly entries: readonly ChannelEntry[] };
}

const noCatalogues: FollowedCatalogues = { metrics: { entries: [] }, channels: { entries: [] } };

function valuesOfChannel(document: PlanDocument, row: Row, channel: ChannelEntry): readonly Change[] {
  return Object.entries(presetOfChannel(channel, row.fields)).flatMap(([field, value]) => {
    const change = setField(document, row, field, value);
    return change === null ? [] : [change];
  });
}

/** A unit that was typed along with a figure, in a row that had none. */
export interface TypedUnit {
  /** The field in which the row keeps its unit. */
  readonly field: string;
  readonly value: string;
}

/**
 * Gives a row the unit that was typed along with a figure of `field`: what else it counts in that unit keeps the number
 * that is read. The field itself is left to the figure that was typed.
 */
export function changesOfUnit(
  document: PlanDocument,
  row: Row,
  field: string,
  unit: TypedUnit,
): readonly Change[] {
  return changesOfField(document, row, unit, noCatalogues).filter(
    (change) => !('field' in change && change.field === field),
  );
}

/** The measures of a row, series of them too, whose unit stands in `field`, written over for another unit. */
function convertedMeasures(
  document: PlanDocument,
  row: Row,
  field: string,
  unit: FieldValue | undefined,
): readonly Change[] {
  const fields = collectionDefinition(row.collection)?.fields ?? {};
  const convert = converter(document, row.fields[field], unit);
  return Object.entries(fields).flatMap(([name, definition]) => {
    const value = row.fields[name];
    if (definition.unitField !== field || value === undefined) {
      return [];
    }
    const converted = convertValue(value, convert);
    const change = sameValue(converted, value) ? null : setField(document, row, name, converted);
    return change === null ? [] : [change];
  });
}

/** What a field would hold if its row counted in another unit. */
export function inUnit(
  document: PlanDocument,
  row: Row,
  field: string,
  unit: TypedUnit,
): FieldValue | undefined {
  const value = row.fields[field];
  return value === undefined
    ? undefined
    : convertValue(value, converter(document, row.fields[unit.field], unit.value));
}

/** A figure of one row as another row would keep it: the number that is read stays, in the unit of the other. */
export function figureInUnitOf(
  document: PlanDocument,
  field: string,
  figure: string,
  { from, to }: { readonly from: Row; readonly to: Row },
): string {
  const unitField = fieldDefinition(to.collection, field)?.unitField;
  return unitField === undefined
    ? figure
    : converter(document, from.fields[unitField], to.fields[unitField])(figure);
}

/** Writes a figure over from one unit to another, so that the number that is read stays. */
function converter(
  document: PlanDocument,
  from: FieldValue | undefined,
  to: FieldValue | undefined,
): (figure: string) => string {
  const { currency } = headerOf(document).fields;
  const digits = currencyDigits(typeof currency === 'string' ? currency : 'EUR');
  return (figure) => convertMeasure(figure, unitIn(from), unitIn(to), digits);
}

/** A measure, or every figure of a series of measures, written over. */
function convertValue(value: FieldValue, convert: (figure: string) => string): FieldValue {
  if (typeof value === 'string') {
    return convert(value);
  }
  return isEntries(value)
    ? value.map((entry) =>
        typeof entry.value === 'string' ? { ...entry, value: convert(entry.value) } : entry,
      )
    : value;
}

function unitIn(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : 'count';
}

function valuesOfMetric(document: PlanDocument, row: Row, metric: MetricEntry): readonly Change[] {
  const fields = collectionDefinition(row.collection)?.fields ?? {};
  const unitField = Object.values(fields).find(({ type }) => type === 'measure')?.unitField;
  const unit =
    unitField !== undefined && row.fields[unitField] !== metric.unit
      ? changesOfField(document, row, { field: unitField, value: metric.unit }, noCatalogues)
      : [];
  const hasDirection = fields.direction?.options?.includes(metric.direction) === true;
  const direction =
    hasDirection && row.fields.direction === undefined
      ? setField(document, row, 'direction', metric.direction)
      : null;
  return [...unit, ...(direction === null ? [] : [direction]), ...kpiValuesOfMetric(document, row, metric)];
}

/** What a KPI takes over from its metric where nobody has chosen: how months add up, and that it counts money. */
function kpiValuesOfMetric(document: PlanDocument, row: Row, metric: MetricEntry): readonly Change[] {
  const fields = collectionDefinition(row.collection)?.fields ?? {};
  // A rate cannot be added up or averaged from months: the last one stands for it.
  const how = metric.aggregation === 'recompute' ? 'last' : metric.aggregation;
  const isOffered = fields.aggregation?.options?.includes(how) === true;
  return [
    isOffered && row.fields.aggregation === undefined ? setField(document, row, 'aggregation', how) : null,
    fields.isFinancial !== undefined && metric.financial && row.fields.isFinancial === undefined
      ? setField(document, row, 'isFinancial', true)
      : null,
  ].filter((change) => change !== null);
}
