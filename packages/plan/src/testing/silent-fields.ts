import type { PlanDocument } from '../document/face.ts';
import { type FieldDefinition, type FieldValue, seriesEntry } from '../fields/face.ts';
import { everyRowId, type FieldPlace, fieldPlaces, fillEveryBlock } from './every-block.ts';
import { greatestValue, leastValue } from './extreme-values.ts';
import { writeEverywhere } from './texts-everywhere.ts';

/**
 * Fields of which a client learns nothing, on screen or in print, from filling just them: they steer how others are
 * checked, counted or written, or speak only together with others. What either of the two says must not stand here; then
 * the other has to say it as well.
 */
const silent: ReadonlySet<string> = new Set([
  'swotItems.findings',
  'benchmarkCriteria.direction',
  'benchmarkCriteria.weight',
  'benchmarkValues.date',
  'businessGoals.source',
  'goals.nature',
  'goals.baselineUnknown',
  'goals.baselineBy',
  'questions.status',
  'questions.trafficBalance',
  'questions.delivery',
  'funnelStages.rate',
  'funnelEconomics.stageSet',
  'planChannels.impactConfidence',
  'activities.detail',
  'activities.priority',
  'activities.scenarios',
  'experiments.type',
  'experiments.unit',
  'experiments.baseline',
  'experiments.mde',
  'experiments.alpha',
  'experiments.power',
  'experiments.dailyVisitors',
  'experiments.sampleShare',
  'budgetLines.activity',
  'budgetLines.costType',
  'budgetLines.estimateLow',
  'budgetLines.estimateLikely',
  'budgetLines.estimateHigh',
  'resources.kind',
  'scenarios.costFactor',
  'raci.section',
  'raci.letter',
  'kpis.direction',
  'kpis.aggregation',
  'kpis.stage',
  'kpis.isGoal',
  'kpis.isFinancial',
  'kpis.vanity',
  'kpis.thresholdPct',
  'milestones.reviewedOn',
  'milestones.weight',
  'meetings.held',
]);

/** A value that shows, and that other fields can be worked out with; of options the one at a place. */
function shownValue(definition: FieldDefinition, place: number): FieldValue | null {
  const { type, max = 3, options = [] } = definition;
  switch (type) {
    case 'choice':
      return options.at(place) ?? options[0] ?? null;
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'measure':
    case 'score':
      return String(Math.min(3, max));
    case 'money':
      return 300;
    case 'date':
      return '2027-04-15';
    case 'series':
      return [seriesEntry('2027-04', '3')];
    case 'flag':
    case 'person':
    case 'reference':
    case 'referenceList':
      return greatestValue({ ...definition, max: 1 }, '');
    default:
      return leastValue(definition);
  }
}

/** Plans with a row of everything, of which one at least has each field filled so that it shows. They are small: each is read hundreds of times. */
const plans: readonly PlanDocument[] = [
  writeEverywhere((place) => `«${place}»`),
  ...[0, 1, -1].map((at) => fillEveryBlock({}, ({ definition }) => shownValue(definition, at))),
];

/**
 * What a client loses between what is written in a type of block and `read`, what they are given of it: the fields that may
 * be shown to them, are no `silent` ones, and leave what is read as it was when they are emptied. Behind a `+` silent fields
 * that do show. Both as `goals.title`.
 */
export function fieldsLostOn(type: string, read: (document: PlanDocument) => string): readonly string[] {
  const whole = plans.map((plan) => [plan, read(plan)] as const);
  return fieldPlaces
    .filter(({ block, definition }) => block.type === type && definition.internal !== true)
    .flatMap((place) => {
      const name = `${place.collection.key}.${place.field}`;
      const shows = whole.some(([plan, said]) => {
        const without = emptied(plan, place);
        return without !== null && read(without) !== said;
      });
      return shows === silent.has(name) ? [shows ? `+${name}` : name] : [];
    });
}

/** The plan with one field emptied; null when it is empty there already. */
function emptied(plan: PlanDocument, { collection, field }: FieldPlace): PlanDocument | null {
  const row = plan.items.get(everyRowId(collection.key));
  if (row?.fields[field] === undefined) {
    return null;
  }
  const fields = Object.fromEntries(Object.entries(row.fields).filter(([key]) => key !== field));
  return { ...plan, items: new Map([...plan.items, [row.id, { ...row, fields }]]) };
}
