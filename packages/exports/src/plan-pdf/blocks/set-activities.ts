import { formatDate, formatDateRange } from '@kader/i18n';
import { layerOf, layers, stageHue } from '@kader/plan/blocks';
import { headerOf, type Item, rowsOf } from '@kader/plan/document';
import { type TimeScale, timeScale } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { stageColours } from '../../colours/stage-colours.ts';
import type { Content } from '../content.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { titleOfItem } from '../title-of-item.ts';
import { setActivityFacts } from './set-activity-facts.ts';
import { setTimeline } from './set-timeline.ts';

/**
 * B14 in print. A block set as timeline draws the activities over the plan's months, with the days in words beside; one set as
 * table or board says what they are about, so that a plan with both says nothing twice; one set as neither does both.
 */
export function setActivities(reading: Reading, block: BlockInstance): Content[] {
  const rows = rowsFor(reading, block, 'activities');
  if (rows.length === 0) {
    return [];
  }
  const groups = [...layers, null].flatMap((layer) => {
    const members = rows.filter((row) => (layerOf(row) ?? null) === layer);
    return members.length === 0 ? [] : [{ name: layerName(reading, layer), rows: members }];
  });
  const view = block.settings?.view;
  const scale = view === undefined || view === 'timeline' ? scaleOf(reading) : null;
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
  // Without days of the plan nothing can be drawn: then a timeline says what the table would.
  const facts =
    view === 'timeline' && scale !== null
      ? []
      : setActivityFacts(
          reading,
          groups.map((group) => ({
            name: group.name,
            rows: group.rows.map((row) => ({ row, days: daysOf(reading, row) })),
          })),
        );
  const heading = partHeading(reading, reading.block('activities', 'collections.activities.name'));
  return underHeading(heading, [...timeline, ...facts]);
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
