import { formatDateTime, languageNames } from '@kader/i18n';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { factGrid } from '../fact-grid.ts';
import { decisionMark } from '../marks.ts';
import { keepTogether, partHeading, rule, underHeading } from '../pieces.ts';
import type { DecisionLine } from '../plan-pdf-input.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { outcomeText, roleText } from '../record-words.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, measure, proseMargin, strokeRoom, textHeight, textWidth } from '../text-looks.ts';

/** B25 in print: the line that people agreed to, and the record of who decided what, when, about which content. */
export function setApproval(reading: Reading, block: BlockInstance): Content[] {
  const own = rowsFor(reading, block, 'approvalStatement')[0]?.fields.statement;
  const statement = typeof own === 'string' ? own : reading.frame(`blocks.${block.key}.statement`);
  // A draft is nothing that anybody could have decided on.
  const record = reading.input.edition.kind === 'version' ? setRecord(reading) : [];
  const parts = [...(statement === '' ? [] : [setStatement(reading, statement)]), ...record];
  // What was agreed to and by whom belongs on one page as long as it fits.
  const whole = keepTogether(parts, textHeight * 0.8);
  return whole.kept ? [whole.content] : parts;
}

/** The record of decisions with what it is worth in law; one line when there is none yet. */
export function setRecord(reading: Reading): Content[] {
  const { decisions } = reading.input;
  const { approval, words } = reading;
  const entries =
    decisions.length === 0
      ? [keepTogether([textOf(words('noDecision'), looks.reading, { margin: [0, 0, proseMargin, 6] })])]
      : decisions.map((decision) => keepTogether([setDecision(reading, decision)]));
  return [
    ...underHeading(partHeading(reading, approval('record.title')), entries),
    ...(decisions.length === 0 ? [] : [rule(inks.line)]),
    {
      stack: [
        ...(decisions.length === 0
          ? []
          : [textOf(approval('record.hashHint'), looks.small, { margin: [0, 0, 0, 3] })]),
        textOf(approval('legalNote'), looks.small),
      ],
      unbreakable: true,
      margin: [0, 10, proseMargin, 0],
    },
  ];
}

function setStatement(reading: Reading, statement: string): Content {
  const { accent } = reading.colours;
  return {
    table: {
      widths: [measure - strokeRoom],
      body: [[textOf(statement, { ...looks.reading, fontSize: 12.5, italics: true })]],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (column) => (column === 0 ? 2 : 0),
      vLineColor: () => accent,
      paddingLeft: () => strokeRoom,
      paddingRight: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    margin: [0, 6, proseMargin, 8],
  };
}

function setDecision(reading: Reading, decision: DecisionLine): Content {
  const { approval, common, locale } = reading;
  const outcome = outcomeText(reading, decision);
  const mark = decision.kind === 'requestChanges' ? 'requestChanges' : 'approve';
  const color = mark === 'approve' ? inks.good : inks.warn;
  const noteLabel =
    decision.kind === 'chooseScenario'
      ? fieldLabel(reading, 'scenarios', 'chosenReason', 'label')
      : approval('record.note');
  return {
    stack: [
      rule(inks.line),
      {
        columns: [
          decisionMark(mark),
          {
            ...textOf(`${outcome} · ${common('version.short', { version: decision.version })}`, {
              ...looks.figure,
              bold: true,
              color,
            }),
            width: textWidth - 13,
          },
        ],
        margin: [0, 8, 0, 4],
      },
      factGrid(
        [
          [approval('record.name'), decision.name],
          [approval('record.role'), roleText(reading, decision.role)],
          [approval('record.when'), formatDateTime(locale, decision.at, decision.timeZone)],
          [approval('record.language'), languageNames[decision.locale]],
          [approval('record.hash'), decision.hash],
        ],
        1,
        { grid: textWidth },
      ),
      ...(decision.note === null || decision.note.trim() === ''
        ? []
        : [
            textOf(noteLabel, looks.label, { margin: [0, 4, 0, 1] }),
            textOf(decision.note, looks.reading, { margin: [0, 0, proseMargin, 0] }),
          ]),
    ],
    margin: [0, 0, 0, 10],
  };
}
