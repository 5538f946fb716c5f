import { formatDate } from '@kader/i18n';
import { fieldDefinition, fieldOfScale, groupByRing, promptRowId, scaleOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance, PromptScale, ScopeRing } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { keepTogether, rule } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, proseMargin, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** B03 in print: each answered question with its choice among the others, the reason, and who decided. */
export function setQuestionSet(reading: Reading, block: BlockInstance): Content[] {
  const answers = new Map(rowsFor(reading, block, 'questions').map((row) => [row.id, row]));
  const asked = (block.settings?.prompts ?? []).flatMap(({ key, scale, ring }) => {
    const row = answers.get(promptRowId(reading.input.document.id, block.key, key));
    const question = reading.frame(`blocks.${block.key}.prompts.${key}.question`);
    return row === undefined ? [] : [{ row, question, scale: scale ?? null, ring: ring ?? null }];
  });
  const own = rowsFor(reading, block, 'ownQuestions').map((row) => ({
    row,
    question: titleOfItem(reading, row.id),
    scale: scaleOf(row),
    ring: null,
  }));
  return groupByRing<Answer>([...asked, ...own]).flatMap(({ ring, questions }) =>
    questions.map((answer, index) => setAnswer(reading, answer, index === 0 ? { ring } : null)),
  );
}

interface Answer {
  readonly row: Item;
  readonly question: string;
  readonly scale: PromptScale | null;
  readonly ring: ScopeRing | null;
}

/** An answer; the first of a ring stands below its name. */
function setAnswer(
  reading: Reading,
  { row, question, scale }: Answer,
  first: Pick<Answer, 'ring'> | null,
): Content {
  const { answer } = row.fields;
  const prose = isRichText(answer) ? setRichText(reading, answer) : [];
  const decision = decisionOf(reading, row);
  const ring = first?.ring ?? null;
  return keepTogether([
    ...(ring === null
      ? []
      : [textOf(reading.block('questionSet', `rings.${ring}`), looks.label, { margin: [0, 6, 0, 3] })]),
    rule(first === null ? inks.line : inks.ink),
    textOf(question, looks.readingHeading, { margin: [0, 6, proseMargin, 3] }),
    ...(scale === null ? [] : setScale(reading, row, scale)),
    ...(prose.length === 0 ? [] : [{ stack: prose, margin: [0, 2, proseMargin, 0] } satisfies Content]),
    ...(decision === null ? [] : [textOf(decision, looks.small)]),
    { canvas: [], margin: [0, 0, 0, 5] },
  ]).content;
}

/** Room of a letter, and around the words of a place. */
const letterWidth = 5;
const cellRoom = 14;

/** What short words with wide letters need beyond that. */
const widestLetters = 6;

/** The places of a scale side by side, the chosen one on a ground; only the chosen one where they would not fit. */
function setScale(reading: Reading, row: Item, scale: PromptScale): Content[] {
  const field = fieldOfScale[scale];
  const chosen = row.fields[field];
  const options = fieldDefinition(row.collection, field)?.options ?? [];
  if (typeof chosen !== 'string') {
    return [];
  }
  const words = (option: string) => reading.fields.derived(`${row.collection}.${field}.options.${option}`);
  const widths = options.map((option) => words(option).length * letterWidth + widestLetters);
  const at = options.indexOf(chosen);
  if (widths.reduce((sum, width) => sum + width + cellRoom, 0) > textWidth) {
    return [textOf(words(chosen), { ...looks.value, bold: true }, { margin: [0, 0, 0, 4] })];
  }
  return [
    {
      table: {
        widths,
        body: [
          options.map((option) =>
            textOf(words(option), {
              ...looks.value,
              alignment: 'center',
              ...(option === chosen ? { bold: true, color: inks.ink } : { color: inks.faint }),
            }),
          ),
        ],
      },
      layout: {
        hLineWidth: () => 0.6,
        vLineWidth: (line) => (line === 0 || line === options.length ? 0.6 : 0),
        hLineColor: () => inks.line,
        vLineColor: () => inks.line,
        fillColor: (_row, _node, column) => (column === at ? reading.colours.accentSoft : null),
        paddingLeft: () => cellRoom / 2,
        paddingRight: () => cellRoom / 2,
        paddingTop: () => 2.5,
        paddingBottom: () => 2.5,
      },
      margin: [0, 0, 0, 5],
    },
  ];
}

function decisionOf(reading: Reading, { fields }: Item): string | null {
  const { decidedBy, decidedOn } = fields;
  const name = typeof decidedBy === 'string' ? titleOfItem(reading, decidedBy) : null;
  const date = typeof decidedOn === 'string' ? formatDate(reading.locale, decidedOn) : null;
  if (name === null) {
    return date === null ? null : reading.block('questionSet', 'reading.decidedOn', { date });
  }
  return date === null
    ? reading.block('questionSet', 'reading.decidedBy', { name })
    : reading.block('questionSet', 'reading.decidedByOn', { name, date });
}
