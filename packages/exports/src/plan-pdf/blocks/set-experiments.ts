import { formatDateRange, formatNumber, formatPercent } from '@kader/i18n';
import { fieldDefinition, groupExperiments, hypothesisFields, noStatus } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, proseMargin, strokeRoom } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

const connectors = ['if', 'for', 'then', 'because'] as const;
const plain = [
  'question',
  'metric',
  'owner',
  'cost',
  'stopRule',
  'resultNote',
  'outcome',
  'decision',
] as const;

/** B15 in print: experiments by how far they are, each with its hypothesis as a sentence, its figures, result and learning. */
export function setExperiments(reading: Reading, block: BlockInstance): Content[] {
  return groupExperiments(rowsFor(reading, block, 'experiments')).flatMap(({ status, rows }) => {
    const name =
      status === noStatus
        ? reading.block('experiments', 'without.status')
        : reading.fields.derived(`experiments.status.options.${status}`);
    const entries = rows.map((row, index) => setExperiment(reading, row, index === 0));
    return underHeading(partHeading(reading, name), entries);
  });
}

function setExperiment(reading: Reading, row: Item, isFirst: boolean): Piece {
  const sentence = hypothesisOf(reading, row);
  const facts = factsOf(reading, row);
  const { learning } = row.fields;
  const prose = isRichText(learning) ? setRichText(reading, learning) : [];
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    textOf(titleOfItem(reading, row.id), looks.rowTitle, { margin: [0, 6, 0, 2] }),
    ...(sentence === '' ? [] : [textOf(sentence, looks.reading, { margin: [0, 0, proseMargin, 3] })]),
    ...(facts.length === 0 ? [] : [factLines(facts)]),
    ...(prose.length === 0
      ? []
      : [
          textOf(reading.block('experiments', 'reading.learning'), looks.label, {
            margin: [strokeRoom, 3, 0, 1],
          }),
          { stack: prose, margin: [strokeRoom, 0, proseMargin - strokeRoom, 0] } satisfies Content,
        ]),
    { canvas: [], margin: [0, 0, 0, 7] },
  ]);
}

/** The hypothesis as a sentence; parts that are missing are left out. */
function hypothesisOf(reading: Reading, row: Item): string {
  return hypothesisFields
    .flatMap((field, index) => {
      const part = row.fields[field];
      const word = reading.block('experiments', `sentence.${connectors[index] ?? ''}`);
      return typeof part === 'string' ? [`${word} ${part}`] : [];
    })
    .join(' ');
}

function factsOf(reading: Reading, row: Item): readonly Fact[] {
  const { start, end } = row.fields;
  const days =
    typeof start === 'string' && typeof end === 'string' ? formatDateRange(reading.locale, start, end) : null;
  const label = (field: string) => fieldLabel(reading, 'experiments', field, 'short');
  const computed = (key: string) => reading.block('experiments', `computed.${key}.label`);
  return [
    ...(days === null ? [] : [[label('start'), days] as const]),
    ...fact(computed('sampleSize'), sampleOf(reading, row)),
    ...fact(computed('score'), scoreOf(reading, row)),
    ...fact(computed('verdict'), resultOf(reading, row)),
    ...plain.flatMap((field) => {
      const definition = fieldDefinition('experiments', field);
      return fact(
        label(field),
        definition === undefined ? null : formatField(reading, row, field, definition),
      );
    }),
  ];
}

function fact(label: string, value: string | null): readonly Fact[] {
  return value === null ? [] : [[label, value]];
}

function computedOf(reading: Reading, row: Item, key: string): string | null {
  const value = reading.evaluation.computed.get(row.id)?.[key];
  return typeof value === 'string' ? value : null;
}

/** How many have to see it, and how long that takes. */
function sampleOf(reading: Reading, row: Item): string | null {
  const size = computedOf(reading, row, 'sampleSize');
  const days = computedOf(reading, row, 'testDays');
  if (size === null) {
    return null;
  }
  const time =
    days === null ? '' : ` · ${reading.block('experiments', 'sample.days', { count: Number(days) })}`;
  return `${formatNumber(reading.locale, size)}${time}`;
}

function scoreOf(reading: Reading, row: Item): string | null {
  const score = computedOf(reading, row, 'score');
  const { scoreMethod } = row.fields;
  const method = typeof scoreMethod === 'string' ? scoreMethod : 'ice';
  return score === null
    ? null
    : reading.block('experiments', 'score', {
        method: reading.fields.derived(`experiments.scoreMethod.options.${method}`),
        score: formatNumber(reading.locale, score, { maxDecimals: 1 }),
      });
}

/** What A and B came to, and whether that is more than chance. */
function resultOf(reading: Reading, row: Item): string | null {
  const [shareA, shareB, p, verdict] = ['shareA', 'shareB', 'pValue', 'verdict'].map((key) =>
    computedOf(reading, row, key),
  );
  const percent = (share: string) => formatPercent(reading.locale, share, { maxDecimals: 2 });
  if (typeof shareA !== 'string' || typeof shareB !== 'string') {
    return null;
  }
  const shares = reading.block('experiments', 'result.noLift', { a: percent(shareA), b: percent(shareB) });
  return typeof p === 'string' && typeof verdict === 'string'
    ? `${shares}. ${reading.block('experiments', `verdict.${verdict}`, { p: formatNumber(reading.locale, p, { maxDecimals: 3 }) })}`
    : shares;
}
