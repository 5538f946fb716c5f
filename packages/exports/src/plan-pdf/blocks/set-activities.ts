import { formatDate, formatDateRange } from '@kader/i18n';
import { fieldDefinition, layerOf, layers, stageHue } from '@kader/plan/blocks';
import { headerOf, type Item, rowsOf } from '@kader/plan/document';
import { type TimeScale, timeScale } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { stageColours } from '../../colours/stage-colours.ts';
import { type Content, textOf } from '../content.ts';
import { factGrid } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { setTimeline } from './set-timeline.ts';

/** What an activity says beside its name and days, in this order, where it is filled. */
const facts = [
  'goal',
  'owner',
  'budget',
  'channels',
  'kpis',
  'stage',
  'kind',
  'status',
  'progress',
  'means',
  'afterCampaign',
  'executorType',
  'dependsOn',
  'trigger',
  'decider',
  'executor',
  'backup',
  'maxDecisionHours',
  'ceiling',
  'guidelines',
  'fastProcess',
] as const;

/** B14 in print: a timeline over the plan's months, drawn, with the days in words beside it; then each activity by layer. */
export function setActivities(reading: Reading, block: BlockInstance): Content[] {
  const rows = rowsFor(reading, block, 'activities');
  if (rows.length === 0) {
    return [];
  }
  const groups = [...layers, null].flatMap((layer) => {
    const members = rows.filter((row) => (layerOf(row) ?? null) === layer);
    return members.length === 0 ? [] : [{ name: layerName(reading, layer), rows: members }];
  });
  const scale = scaleOf(reading);
  const timeline =
    scale === null
      ? []
      : [
          setTimeline(
            reading,
            scale,
            windowOf(reading, block),
            groups.map((group) => ({ ...group, rows: group.rows.map((row) => trackOf(reading, row)) })),
          ),
        ];
  const entries = groups.flatMap(({ name, rows: members }) =>
    members.map((row, index) => setActivity(reading, row, index === 0 ? name : null)),
  );
  const heading = partHeading(reading, reading.block('activities', 'collections.activities.name'));
  return underHeading(heading, [...timeline, ...entries]);
}

function layerName(reading: Reading, layer: string | null): string {
  return layer === null
    ? reading.block('activities', 'without.layer')
    : reading.fields.derived(`activities.layer.options.${layer}`);
}

function scaleOf(reading: Reading): TimeScale | null {
  const { periodStart, periodEnd } = headerOf(reading.input.document).fields;
  return typeof periodStart === 'string' && typeof periodEnd === 'string'
    ? timeScale(periodStart, periodEnd)
    : null;
}

/** The detail window as of the day on which the version was frozen. */
function windowOf(reading: Reading, block: BlockInstance) {
  const values = reading.evaluation.computed.get(`block:${block.key}`);
  const [from, to] = [values?.windowFrom, values?.windowTo];
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
}

/** What a row of the timeline shows about an activity. */
function trackOf(reading: Reading, row: Item) {
  const { start, end, stage } = row.fields;
  const layer = layerOf(row);
  const stages = rowsOf(reading.input.document, 'funnelStages');
  const at = typeof stage === 'object' && 'id' in stage ? stages.findIndex(({ id }) => id === stage.id) : -1;
  const kind = layer === 'base' || layer === 'moment' ? layer : ('bar' as const);
  return {
    title: titleOfItem(reading, row.id),
    days: daysOf(reading, row),
    bar:
      typeof start === 'string'
        ? {
            start,
            end: typeof end === 'string' ? end : undefined,
            kind,
            isCoarse: reading.evaluation.computed.get(row.id)?.isDetailed !== 'detailed',
            color: at < 0 ? reading.colours.accent : stageColours[stageHue(at, stages.length)].line,
          }
        : null,
  };
}

/** When an activity runs, in words. */
function daysOf(reading: Reading, row: Item): string {
  const { start, end } = row.fields;
  const layer = layerOf(row);
  if (typeof start !== 'string') {
    return reading.block('activities', layer === 'moment' ? 'onChance' : 'noDates');
  }
  if (typeof end === 'string') {
    return formatDateRange(reading.locale, start, end);
  }
  const date = formatDate(reading.locale, start);
  return layer === 'moment' ? date : reading.block('activities', 'openEnd', { date });
}

/** An activity as an entry; the first of its layer says the layer. */
function setActivity(reading: Reading, row: Item, layer: string | null): Piece {
  const filled = facts.flatMap((field) => {
    const definition = fieldDefinition('activities', field);
    const value = definition === undefined ? null : formatField(reading, row, field, definition);
    return value === null ? [] : [[fieldLabel(reading, 'activities', field, 'short'), value] as const];
  });
  return keepTogether([
    ...(layer === null ? [] : [textOf(layer, looks.readingHeading, { margin: [0, 10, 0, 4] })]),
    rule(layer === null ? inks.line : inks.ink),
    {
      columns: [
        { ...textOf(titleOfItem(reading, row.id), looks.rowTitle), width: textWidth - 170 },
        {
          ...textOf(daysOf(reading, row), { ...looks.value, alignment: 'right' }),
          margin: [0, 3, 0, 0],
          width: 170,
        },
      ],
      margin: [0, 6, 0, 2],
    },
    ...(filled.length === 0
      ? []
      : [{ ...factGrid(filled, 1, { grid: textWidth }), margin: [0, 1, 0, 6] } satisfies Content]),
  ]);
}
