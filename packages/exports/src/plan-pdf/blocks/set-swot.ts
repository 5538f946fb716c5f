import { formatNumber } from '@kader/i18n';
import { fieldDefinition, pointsByWeight, quadrants, towsCells } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { sideBySide } from '../side-by-side.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

const weightWidth = 20;

/** B05 in print: two by two with the heaviest points first, then what follows from which pair. */
export function setSwot(reading: Reading, block: BlockInstance): Content[] {
  const points = rowsFor(reading, block, 'swotItems');
  const responses = towsCells.flatMap((cell) =>
    rowsFor(reading, block, 'swotResponses').filter(({ fields }) => fields.cell === cell),
  );
  const quarter = (quadrant: (typeof quadrants)[number]) => [
    textOf(reading.block('swot', `quadrants.${quadrant}`), looks.readingHeading, { margin: [0, 0, 0, 3] }),
    ...pointsByWeight(points, quadrant).map((point) => setPoint(reading, point)),
  ];
  const [first, second, third, fourth] = quadrants;
  const lines =
    points.length === 0
      ? []
      : [
          keepTogether([rule(inks.ink), sideBySide([quarter(first), quarter(second)])]).content,
          keepTogether([rule(inks.line), sideBySide([quarter(third), quarter(fourth)])]).content,
        ];
  return responses.length === 0
    ? lines
    : [
        ...lines,
        ...underHeading(
          partHeading(reading, reading.block('swot', 'tabs.responses')),
          responses.map((response, index) => setResponse(reading, response, index === 0)),
        ),
      ];
}

function setPoint(reading: Reading, point: Item): Content {
  const weight = reading.evaluation.computed.get(point.id)?.weight;
  const evidence = textIn(reading, point, 'evidence');
  return {
    columns: [
      {
        ...textOf(typeof weight === 'number' ? formatNumber(reading.locale, weight) : '–', looks.value),
        width: weightWidth,
        margin: [0, 1.5, 0, 0],
      },
      {
        stack: [
          textOf(titleOfItem(reading, point.id), looks.reading),
          ...(evidence === null ? [] : [textOf(evidence, looks.small)]),
        ],
      },
    ],
    columnGap: 4,
    margin: [0, 2, 0, 3],
  };
}

function setResponse(reading: Reading, response: Item, isFirst: boolean): Piece {
  const facts = (['cell', 'basedOn', 'goals', 'activities'] as const).flatMap((field): readonly Fact[] => {
    const text = textIn(reading, response, field);
    return text === null ? [] : [[fieldLabel(reading, 'swotResponses', field, 'short'), text]];
  });
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    textOf(titleOfItem(reading, response.id), looks.rowTitle, { margin: [0, 5, 0, 3] }),
    { ...factLines(facts), margin: [0, 0, 0, 6] },
  ]);
}

function textIn(reading: Reading, row: Item, field: string): string | null {
  const definition = fieldDefinition(row.collection, field);
  return definition === undefined ? null : formatField(reading, row, field, definition);
}
