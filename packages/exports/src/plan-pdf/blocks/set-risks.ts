import { formatMoney } from '@kader/i18n';
import { bandAt, levelOf, riskLevels, sortRisks } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { keepTogether } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks } from '../text-looks.ts';
import { setTitledRow } from './set-titled-rows.ts';

const fields = [
  'responseType',
  'response',
  'owner',
  'status',
  'proximity',
  'category',
  'trigger',
  'scenarios',
];
const grounds = { low: null, medium: inks.ground, high: inks.warnGround } as const;
const [headWidth, squareWidth] = [70, 46];
/** Squares have room for so many numbers; then they say how many more there are. */
const most = 3;

/** B20 in print: the matrix with the numbers of the risks, then the risks, the heaviest first. */
export function setRisks(reading: Reading, block: BlockInstance): Content[] {
  const risks = sortRisks(rowsFor(reading, block, 'risks'));
  const total = reading.evaluation.computed.get(`block:${block.key}`)?.expectedCostTotal;
  return risks.length === 0
    ? []
    : [
        keepTogether([setMatrix(reading, risks)]).content,
        ...(typeof total === 'string'
          ? [
              textOf(reading.block('risks', 'total', { cost: money(reading, total) }), looks.figure, {
                margin: [0, 0, 0, 8],
              }),
            ]
          : []),
        ...risks.map(
          (risk, index) =>
            setTitledRow(reading, risk, {
              isFirst: index === 0,
              aside: `${index + 1} · ${scoreText(reading, risk)}`,
              fields,
            }).content,
        ),
      ];
}

function setMatrix(reading: Reading, risks: readonly Item[]): Content {
  const head = (text: string) => textOf(text, { ...looks.tableHead, alignment: 'center' });
  const label = (field: string) => fieldLabel(reading, 'risks', field, 'short');
  const rows = riskLevels.toReversed();
  return {
    table: {
      widths: [headWidth, ...riskLevels.map(() => squareWidth)],
      dontBreakRows: true,
      body: [
        [
          textOf(`${label('probability')} / ${label('impact')}`, looks.label),
          ...riskLevels.map((one) => head(String(one))),
        ],
        ...rows.map((probability) => [
          textOf(String(probability), { ...looks.tableHead, alignment: 'right' }),
          ...riskLevels.map((impact) => {
            const own = risks.flatMap((risk, index) =>
              levelOf(risk, 'probability') === probability && levelOf(risk, 'impact') === impact
                ? [index + 1]
                : [],
            );
            const more = own.length > most ? ` +${own.length - most}` : '';
            return own.length === 0
              ? textOf(String(probability * impact), { ...looks.small, alignment: 'center' })
              : textOf(`${own.slice(0, most).join(' · ')}${more}`, {
                  ...looks.figure,
                  bold: true,
                  alignment: 'center',
                });
          }),
        ]),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => inks.line,
      vLineColor: () => inks.line,
      fillColor: (row, _node, column) => {
        const [probability, impact] = [rows[row - 1], riskLevels[column - 1]];
        return probability === undefined || impact === undefined
          ? null
          : grounds[bandAt(probability, impact)];
      },
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    margin: [0, 4, 0, 10],
  };
}

/** The score of a risk with its band, what is left after the response, and what it may cost. */
function scoreText(reading: Reading, risk: Item): string {
  const { score, band, residualScore, residualBand, expectedCost } =
    reading.evaluation.computed.get(risk.id) ?? {};
  if (typeof band !== 'string') {
    return reading.block('risks', 'notJudged');
  }
  const word = (value: string) => reading.block('risks', `bands.${value}`);
  return [
    `${Number(score)} ${word(band)}`,
    ...(typeof residualBand === 'string'
      ? [reading.block('risks', 'residual', { score: `${Number(residualScore)} ${word(residualBand)}` })]
      : []),
    ...(typeof expectedCost === 'string'
      ? [reading.block('risks', 'expected', { cost: money(reading, expectedCost) })]
      : []),
  ].join(', ');
}

function money({ locale, currency }: Reading, minor: string): string {
  return formatMoney(locale, minor, currency, { form: 'trimmed' });
}
