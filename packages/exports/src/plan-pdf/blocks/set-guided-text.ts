import { promptRowId } from '@kader/plan/blocks';
import { type Item, isOwnKey } from '@kader/plan/document';
import { type FieldValue, isEntries, type RichTextNode } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, runsOf, textOf } from '../content.ts';
import { keepTogether, type Piece, partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, measure, proseMargin, strokeRoom } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** B01 in print: the strategic lines, then each answered question with its answer, then what the text rests on. */
export function setGuidedText(reading: Reading, block: BlockInstance): Content[] {
  const lines = rowsFor(reading, block, 'strategicLines');
  const answers = new Map(rowsFor(reading, block, 'answers').map((row) => [row.id, row.fields.answer]));
  const prompts = block.settings?.prompts ?? [];
  return [
    ...setLines(reading, lines),
    ...prompts.flatMap(({ key }) => {
      const answer = answers.get(promptRowId(reading.input.document.id, block.key, key));
      if (!isRichText(answer)) {
        return [];
      }
      // The text of an own section answers no question: it stands below the title of the section.
      return isOwnKey(block.key)
        ? paragraphsOf(reading, answer).map(({ content }) => content)
        : setAnswer(reading, `blocks.${block.key}.prompts.${key}`, answer);
    }),
    ...rowsFor(reading, block, 'textBasis').flatMap(({ fields }) =>
      references(reading, 'basedOn', fields.basedOn).map((content) => withinMeasure(content).content),
    ),
  ];
}

function setAnswer(reading: Reading, words: string, answer: RichTextNode): Content[] {
  return underHeading(
    partHeading(reading, reading.frame(`${words}.question`)),
    paragraphsOf(reading, answer),
  );
}

function paragraphsOf(reading: Reading, answer: RichTextNode): readonly Piece[] {
  return setRichText(reading, answer).map((content) => withinMeasure(content));
}

function setLines(reading: Reading, lines: readonly Item[]): Content[] {
  if (lines.length === 0) {
    return [];
  }
  const heading = partHeading(reading, reading.block('guidedText', 'collections.strategicLines.name'));
  return underHeading(
    heading,
    lines.map((line) => setLine(reading, line)),
  );
}

/** A strategic line: beside a stroke of the brand's colour the line itself, why, and the goals it serves. */
function setLine(reading: Reading, { id, fields }: Item): Piece {
  const why = isRichText(fields.why) ? setRichText(reading, fields.why) : [];
  const stack: Content[] = [
    textOf(titleOfItem(reading, id), { ...looks.rowTitle, bold: true }, { margin: [0, 0, 0, 3] }),
    ...why,
    ...references(reading, 'serves', fields.goals),
  ];
  const { accent } = reading.colours;
  return keepTogether([
    {
      table: { widths: [measure - strokeRoom], body: [[{ stack }]] },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: (column) => (column === 0 ? 2 : 0),
        vLineColor: () => accent,
        paddingLeft: () => strokeRoom,
        paddingRight: () => 0,
        paddingTop: () => 1,
        paddingBottom: () => 0,
      },
      margin: [0, 4, proseMargin, 8],
    },
  ]);
}

/** A line that names what something refers to; nothing without references. */
function references(reading: Reading, key: string, value: FieldValue | undefined): Content[] {
  if (!isEntries(value) || value.length === 0) {
    return [];
  }
  const titles = value.map(({ id }) => titleOfItem(reading, id));
  const { label, value: look } = looks;
  return [
    {
      ...look,
      text: [
        ...runsOf(`${reading.block('guidedText', `reading.${key}`)}: `, 'Sans', { color: label.color }),
        ...runsOf(titles.join(' · '), 'Sans'),
      ],
      margin: [0, 2, 0, 4],
    },
  ];
}

/** A paragraph of at most this height moves to the next page rather than leaving a line behind. */
const wholeParagraph = 170;

function withinMeasure(content: Content): Piece {
  const [left, top, , bottom] = content.margin ?? [0, 0, 0, 0];
  return keepTogether([{ ...content, margin: [left, top, proseMargin, bottom] }], wholeParagraph);
}
