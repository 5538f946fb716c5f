import { formatMonth, formatPercent } from '@kader/i18n';
import { fieldDefinition } from '@kader/plan/blocks';
import { homeOf, type Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { partHeading, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks, textWidth } from '../text-looks.ts';

/** What is counted twice, and the gap between the two (F31). */
const pairs = [
  { fields: ['analyticsOrders', 'salesOrders'], gap: 'gapOrders' },
  { fields: ['analyticsRevenue', 'salesRevenue'], gap: 'gapRevenue' },
  { fields: ['analyticsLeads', 'crmLeads'], gap: 'gapLeads' },
] as const;

/** Analytics beside sales, a line per month, with what was noted; only what somebody compared, and where the plan has several lists of KPIs once. */
export function setReconciliation(reading: Reading, block: BlockInstance): Content[] {
  if (homeOf(reading.input.document, 'reconciliation')?.block.key !== block.key) {
    return [];
  }
  const rows = [...rowsFor(reading, block, 'reconciliation')].sort((a, b) =>
    monthOf(a) < monthOf(b) ? -1 : 1,
  );
  const compared = pairs.filter(({ fields }) =>
    rows.some((row) => fields.some((field) => row.fields[field] !== undefined)),
  );
  if (rows.length === 0) {
    return [];
  }
  const tables = compared.map(({ fields, gap }) =>
    ruledTable({
      heads: [
        fieldLabel(reading, 'reconciliation', 'month', 'short'),
        ...fields.map((field) => fieldLabel(reading, 'reconciliation', field, 'label')),
        reading.block('kpis', 'reconciliation.gap'),
      ],
      shares: [1.5, 2, 2, 1],
      rows: rows.map((row) => [
        textOf(nameOf(reading, row), looks.figure),
        ...fields.map((field) => figureCell(writtenIn(reading, row, field))),
        figureCell(gapOf(reading, row, gap), true),
      ]),
    }),
  );
  const notes = rows.flatMap((row): Fact[] => {
    const { note } = row.fields;
    return typeof note === 'string' ? [[nameOf(reading, row), note]] : [];
  });
  const said = notes.length === 0 ? [] : [factGrid(notes, 1, { grid: textWidth, labels: 170 })];
  return underHeading(
    partHeading(reading, reading.block('kpis', 'collections.reconciliation.name')),
    [...tables, ...said].map((content) => ({ content, kept: false })),
  );
}

function monthOf({ fields }: Item): string {
  return typeof fields.month === 'string' ? fields.month : '';
}

function nameOf(reading: Reading, row: Item): string {
  const month = monthOf(row);
  return month === '' ? '–' : formatMonth(reading.locale, month, 'medium');
}

function writtenIn(reading: Reading, row: Item, field: string): string {
  const definition = fieldDefinition('reconciliation', field);
  return (definition === undefined ? null : formatField(reading, row, field, definition)) ?? '–';
}

function gapOf(reading: Reading, row: Item, gap: string): string {
  const value = reading.evaluation.computed.get(row.id)?.[gap];
  return typeof value === 'string'
    ? formatPercent(reading.locale, value, { maxDecimals: 1, sign: 'always' })
    : '–';
}
