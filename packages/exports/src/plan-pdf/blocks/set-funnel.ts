import { formatMoney, formatMonthCount, formatNumber, formatPercent } from '@kader/i18n';
import { type FunnelReading, fieldDefinition, readFunnel } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { roundWorkedOut } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { drawFunnel } from '../draw-funnel.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { labelRow } from '../label-rows.ts';
import { keepTogether, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { computedOf } from './set-entry.ts';
import { setFunnelTable } from './set-funnel-table.ts';

const saidFields = ['audienceState', 'customerQuestion', 'stageMessage', 'creativeConcept'] as const;
const tailFields = ['customerStage', 'aov', 'ordersPerCustomerYear', 'grossMargin'] as const;
const guardrailFields = ['maxContactsPerMonth', 'optOutEasy'] as const;

/** B10 in print: the funnel drawn with its figures and as a table, what is said at each stage, what customers bring. */
export function setFunnel(reading: Reading, block: BlockInstance): Content[] {
  const stages = rowsFor(reading, block, 'funnelStages');
  const [economics] = rowsFor(reading, block, 'funnelEconomics');
  if (stages.length === 0) {
    return economics === undefined ? [] : setEconomics(reading, economics, readFunnel(stages, economics));
  }
  const funnel = readFunnel(stages, economics ?? null);
  return [
    ...setDrawing(reading, stages, funnel),
    setFunnelTable(reading, stages, funnel),
    ...setSaid(reading, stages),
    ...(economics === undefined ? [] : setEconomics(reading, economics, funnel)),
  ];
}

/** Figures over the drawing, what is narrowest and the scale below it; nothing while no volume is known. */
function setDrawing(reading: Reading, stages: readonly Item[], funnel: FunnelReading): Content[] {
  if (funnel.volumes.every((volume) => volume === null)) {
    return [];
  }
  const { locale } = reading;
  const heads = stages.map((stage, index): Content => {
    const volume = funnel.volumes[index] ?? null;
    const { counts } = stage.fields;
    return {
      stack: [
        textOf(titleOfItem(reading, stage.id), { ...looks.value, bold: true, color: inks.ink }),
        textOf(volume === null ? '–' : formatNumber(locale, volume, { maxDecimals: 0 }), looks.part),
        ...(typeof counts === 'string' ? [textOf(counts, looks.small)] : []),
      ],
      width: textWidth / stages.length - headGap,
    };
  });
  const rates = funnel.rates.map((rate) =>
    rate === null ? null : formatPercent(locale, rate, { maxDecimals: 1 }),
  );
  return [
    keepTogether([
      { columns: heads, columnGap: headGap, margin: [0, 4, 0, 4] },
      ...drawFunnel(funnel.volumes, rates, funnel.bottleneck),
      ...setBottleneck(reading, stages, funnel.bottleneck),
      textOf(reading.block('funnel', 'view.scale'), looks.small, { margin: [0, 4, 0, 10] }),
    ]).content,
  ];
}

const headGap = 8;

function setBottleneck(reading: Reading, stages: readonly Item[], bottleneck: number | null): Content[] {
  const stage = bottleneck === null ? undefined : stages[bottleneck];
  if (stage === undefined) {
    return [];
  }
  const { benchmarkRate } = stage.fields;
  const words =
    typeof benchmarkRate === 'string'
      ? reading.block('funnel', 'view.bottleneckBenchmark', {
          rate: formatPercent(reading.locale, benchmarkRate, { maxDecimals: 1 }),
        })
      : reading.block('funnel', 'view.bottleneck');
  return [
    textOf(
      `${titleOfItem(reading, stage.id)}: ${words}`,
      { ...looks.small, color: inks.warn },
      { margin: [0, 5, 0, 0] },
    ),
  ];
}

/** What is said at each stage, of those where anything is. */
function setSaid(reading: Reading, stages: readonly Item[]): Content[] {
  return stages.flatMap((stage) => {
    const rows = saidFields.flatMap((field) => {
      const value = stage.fields[field];
      const label = fieldLabel(reading, 'funnelStages', field, 'label');
      if (isRichText(value)) {
        return [labelRow(label, setRichText(reading, value))];
      }
      return typeof value === 'string' ? [labelRow(label, [textOf(value, looks.reading)])] : [];
    });
    return rows.length === 0
      ? []
      : [
          keepTogether([
            rule(inks.line),
            textOf(titleOfItem(reading, stage.id), looks.readingHeading, { margin: [0, 5, 0, 2] }),
            ...rows,
          ]).content,
        ];
  });
}

function setEconomics(reading: Reading, economics: Item, funnel: FunnelReading): Content[] {
  const tail = [
    ...factsOf(reading, economics, tailFields),
    ...outcomeOf(reading, funnel),
    ...worthOf(reading, economics),
  ];
  return [
    ...group(reading, reading.block('funnel', 'collections.funnelEconomics.name'), tail),
    ...group(reading, reading.block('funnel', 'view.guardrails'), [
      ...factsOf(reading, economics, guardrailFields),
      ...winOrKeepOf(reading, economics),
    ]),
  ];
}

function group(reading: Reading, name: string, facts: readonly Fact[]): Content[] {
  return facts.length === 0
    ? []
    : underHeading(partHeading(reading, name), [
        keepTogether([factGrid(facts, 1, { grid: textWidth, labels: 200 })]),
      ]);
}

function factsOf(reading: Reading, row: Item, fields: readonly string[]): Fact[] {
  return fields.flatMap((field): Fact[] => {
    const definition = fieldDefinition(row.collection, field);
    const value = definition === undefined ? null : formatField(reading, row, field, definition);
    return value === null ? [] : [[fieldLabel(reading, row.collection, field, 'label'), value]];
  });
}

/** F12 and F15, each once the plan knows: from where advertising pays, what a customer is worth against what it costs, and when that is earned back. */
function worthOf(reading: Reading, { block = '' }: Item): Fact[] {
  const read = (key: string, unit: string) =>
    roundWorkedOut(computedOf(reading, `block:${block}`, key), unit);
  const [pays, times, months] = [
    read('breakEvenRoas', 'ratio'),
    read('valueToCost', 'ratio'),
    read('payback', 'months'),
  ];
  const figures = [
    ['breakEvenRoas', pays === null ? null : formatNumber(reading.locale, pays)],
    ['valueToCost', times === null ? null : `${formatNumber(reading.locale, times)}×`],
    ['payback', months === null ? null : formatMonthCount(reading.locale, months)],
  ] as const;
  return figures.flatMap(([key, figure]): Fact[] =>
    figure === null ? [] : [[reading.block('funnel', `computed.${key}.label`), figure]],
  );
}

/** F40: how much dearer it is to win a customer than to keep one, once the plan knows. */
function winOrKeepOf(reading: Reading, { block = '' }: Item): Fact[] {
  const times = computedOf(reading, `block:${block}`, 'winOrKeep');
  return times !== null
    ? [
        [
          reading.block('funnel', 'computed.winOrKeep.label'),
          `${formatNumber(reading.locale, times, { maxDecimals: 1 })}×`,
        ],
      ]
    : [];
}

/** Customers, revenue and gross profit of a year, as far as they are known. */
function outcomeOf(reading: Reading, { customers, revenue, grossProfit }: FunnelReading): Fact[] {
  const { locale, currency } = reading;
  const money = (minor: string | null) =>
    minor === null ? null : formatMoney(locale, minor, currency, { form: 'whole' });
  const figures = [
    ['customers', customers === null ? null : formatNumber(locale, customers, { maxDecimals: 0 })],
    ['revenue', money(revenue)],
    ['grossProfit', money(grossProfit)],
  ] as const;
  return figures.flatMap(([key, figure]): Fact[] =>
    figure === null ? [] : [[reading.block('funnel', `computed.${key}.label`), figure]],
  );
}
