import { formatNumber } from '@kader/i18n';
import { benchmarkValueId, collectionDefinition, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { partHeading, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { setRows } from './set-rows.ts';

/** Competitors that stand beside each other in a table and can still be read. */
const beside = 4;

/** B06 in print: who they are, then criteria against the firm and its competitors, a table for every four of them. */
export function setCompetitors(reading: Reading, block: BlockInstance): Content[] {
  const competitors = rowsFor(reading, block, 'competitors');
  const criteria = rowsFor(reading, block, 'benchmarkCriteria');
  const definition = collectionDefinition('competitors');
  const list = definition === undefined ? [] : setRows(reading, 'competitors', definition, competitors);
  if (criteria.length === 0) {
    return list;
  }
  const groups = Array.from({ length: Math.max(1, Math.ceil(competitors.length / beside)) }, (_, index) =>
    competitors.slice(index * beside, (index + 1) * beside),
  );
  return [
    ...list,
    ...underHeading(
      partHeading(reading, reading.block('competitors', 'comparison')),
      [
        ...groups.map((group) => setComparison(reading, criteria, group)),
        ...setSources(reading, criteria, competitors),
      ].map((content) => ({ content, kept: false })),
    ),
  ];
}

function setComparison(reading: Reading, criteria: readonly Item[], competitors: readonly Item[]): Content {
  const label = (field: string) => fieldLabel(reading, 'benchmarkCriteria', field, 'short');
  const computed = (key: string) => reading.block('competitors', `computed.${key}.label`);
  return ruledTable({
    heads: [
      label('name'),
      label('own'),
      ...competitors.map(({ id }) => titleOfItem(reading, id)),
      computed('gap'),
      computed('index'),
      computed('rank'),
    ],
    shares: [2.4, 1, ...competitors.map(() => 1.2), 1, 1, 0.9],
    rows: criteria.map((criterion) => setCriterion(reading, criterion, competitors)),
  });
}

function setCriterion(reading: Reading, criterion: Item, competitors: readonly Item[]): readonly Content[] {
  const { gap, index, rank } = reading.evaluation.computed.get(criterion.id) ?? {};
  const unit = textIn(reading, criterion, 'unit');
  return [
    {
      stack: [
        textOf(titleOfItem(reading, criterion.id), looks.value),
        ...(unit === null ? [] : [textOf(unit, looks.small)]),
      ],
    },
    figureCell(textIn(reading, criterion, 'own') ?? '–', true),
    ...competitors.map((competitor) =>
      figureCell(reachedBy(reading, { criterion, competitor }, 'value') ?? '–'),
    ),
    figureCell(typeof gap === 'string' ? formatNumber(reading.locale, gap, { sign: 'always' }) : '–'),
    figureCell(typeof index === 'string' ? formatNumber(reading.locale, index, { maxDecimals: 0 }) : '–'),
    figureCell(typeof rank === 'number' ? formatNumber(reading.locale, rank) : '–'),
  ];
}

/** What is written of a competitor at a criterion. */
function reachedBy(
  reading: Reading,
  { criterion, competitor }: { readonly criterion: Item; readonly competitor: Item },
  field: 'value' | 'source',
): string | null {
  const { id: documentId, items } = reading.input.document;
  const value = items.get(benchmarkValueId(documentId, criterion.id, competitor.id));
  return value === undefined || value.removed === true ? null : textIn(reading, value, field);
}

/** On what the comparison rests: of each criterion its source, and that of each competitor's value. */
function setSources(
  reading: Reading,
  criteria: readonly Item[],
  competitors: readonly Item[],
): readonly Content[] {
  const facts = criteria.flatMap((criterion): Fact[] => {
    const own = textIn(reading, criterion, 'dataSource');
    const theirs = competitors.flatMap((competitor) => {
      const source = reachedBy(reading, { criterion, competitor }, 'source');
      return source === null ? [] : [`${titleOfItem(reading, competitor.id)}: ${source}`];
    });
    const said = [...(own === null ? [] : [own]), ...theirs];
    return said.length === 0 ? [] : [[titleOfItem(reading, criterion.id), said.join(' · ')]];
  });
  return facts.length === 0
    ? []
    : [
        textOf(fieldLabel(reading, 'benchmarkValues', 'source', 'label'), looks.readingHeading, {
          margin: [0, 4, 0, 3],
        }),
        factGrid(facts, 1, { grid: textWidth, labels: 170 }),
      ];
}

function textIn(reading: Reading, row: Item, field: string): string | null {
  const definition = fieldDefinition(row.collection, field);
  return definition === undefined ? null : formatField(reading, row, field, definition);
}
