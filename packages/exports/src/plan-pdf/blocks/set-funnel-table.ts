import { formatMoney, formatNumber, formatPercent } from '@kader/i18n';
import { type FunnelReading, stageLoad } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { inks } from '../../colours/brand-colours.ts';
import { columnWidths } from '../column-widths.ts';
import { type Content, textOf } from '../content.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

const gap = 8;

/** The figures of a funnel as a table; columns of which no stage says anything are left out. */
export function setFunnelTable(reading: Reading, stages: readonly Item[], funnel: FunnelReading): Content {
  const columns = columnsOf(reading, stages, funnel).filter(({ cells }) =>
    cells.some((cell) => cell !== null),
  );
  const head = (text: string, alignment: 'left' | 'right') => textOf(text, { ...looks.tableHead, alignment });
  const body = [
    [
      head(reading.block('funnel', 'collections.funnelStages.name'), 'left'),
      ...columns.map(({ name }) => head(name, 'right')),
    ],
    ...stages.map((stage, index) => [
      textOf(titleOfItem(reading, stage.id), { ...looks.figure, font: 'Serif' }),
      ...columns.map(({ cells }) => textOf(cells[index] ?? '–', { ...looks.value, alignment: 'right' })),
    ]),
  ];
  return {
    table: {
      widths: columnWidths([2, ...columns.map(() => 1)], body, gap),
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body,
    },
    layout: {
      hLineWidth: (line) => (line === 1 ? 0.8 : line === 0 ? 0 : 0.5),
      hLineColor: (line) => (line === 1 ? inks.ink : inks.line),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => gap,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
    margin: [0, 2, 0, 10],
  };
}

interface Column {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

function columnsOf(
  reading: Reading,
  stages: readonly Item[],
  { volumes, rates }: FunnelReading,
): readonly Column[] {
  const { locale, currency } = reading;
  const computed = (key: string) => reading.block('funnel', `computed.${key}.label`);
  const field = (name: string) => fieldLabel(reading, 'funnelStages', name, 'short');
  const rate = (value: string | null) =>
    value === null ? null : formatPercent(locale, value, { maxDecimals: 1 });
  const people = (value: string | null) =>
    value === null ? null : formatNumber(locale, value, { maxDecimals: 0 });
  const loads = stages.map(({ id }) => stageLoad(reading.input.document, id));
  return [
    { name: computed('volume'), cells: volumes.map(people) },
    { name: field('rate'), cells: rates.map(rate) },
    {
      name: field('benchmarkRate'),
      cells: stages.map(({ fields }) =>
        rate(typeof fields.benchmarkRate === 'string' ? fields.benchmarkRate : null),
      ),
    },
    {
      name: computed('kpiCount'),
      cells: loads.map(({ kpis }) => (kpis === null ? null : String(kpis.length))),
    },
    {
      name: computed('activityCount'),
      cells: loads.map(({ activities }) => (activities === null ? null : String(activities))),
    },
    {
      name: computed('stageBudget'),
      cells: loads.map(({ budget }) =>
        budget === null ? null : formatMoney(locale, budget, currency, { form: 'trimmed' }),
      ),
    },
  ];
}
