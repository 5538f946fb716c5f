import { columnsOf, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, textOf } from '../content.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { rowsFor } from '../rows-for.ts';
import { setRichText } from '../set-rich-text.ts';
import { sideBySide } from '../side-by-side.ts';
import { looks, proseMargin } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** B04 in print: the columns that say something side by side, findings of other columns below, then the conclusion. */
export function setAudit(reading: Reading, block: BlockInstance): Content[] {
  const findings = rowsFor(reading, block, 'findings');
  const columns = columnsOf(block)
    .map((column) => ({ column, rows: findings.filter(({ fields }) => fields.column === column) }))
    .filter(({ rows }) => rows.length > 0);
  const placed = new Set(columns.flatMap(({ rows }) => rows));
  const parts = columns.map(({ column, rows }) => [
    textOf(reading.fields.derived(`findings.column.options.${column}`), looks.readingHeading, {
      margin: [0, 0, 0, 3],
    }),
    ...rows.map((row) => setFinding(reading, row)),
  ]);
  const table = parts.length === 0 ? [] : [keepTogether([rule(inks.ink), sideBySide(parts)]).content];
  const others = findings
    .filter((finding) => !placed.has(finding))
    .map((finding) => keepTogether([rule(inks.line), setFinding(reading, finding)]).content);
  return [...table, ...others, ...setConclusion(reading, block)];
}

/** What was found, then in small type what shows it, of what kind it is and from when. */
function setFinding(reading: Reading, finding: Item): Content {
  const textIn = (field: string) => {
    const definition = fieldDefinition('findings', field);
    return definition === undefined ? null : formatField(reading, finding, field, definition);
  };
  const scores = (['impact', 'segmentStrength', 'rank'] as const).flatMap((field) => {
    const score = textIn(field);
    return score === null ? [] : [`${fieldLabel(reading, 'findings', field, 'short')} ${score}`];
  });
  const focus = finding.fields.focus === true ? fieldLabel(reading, 'findings', 'focus', 'short') : null;
  const facts = [focus, textIn('type'), ...scores, textIn('date')].filter((fact) => fact !== null);
  const small = [textIn('evidence'), textIn('source'), facts.length === 0 ? null : facts.join(' · ')];
  return {
    stack: [
      textOf(titleOfItem(reading, finding.id), looks.reading),
      ...small.flatMap((text) => (text === null ? [] : [textOf(text, looks.small)])),
    ],
    margin: [0, 3, 0, 5],
  };
}

function setConclusion(reading: Reading, block: BlockInstance): Content[] {
  const [row] = rowsFor(reading, block, 'auditConclusion');
  const text = row?.fields.conclusion;
  return isRichText(text)
    ? underHeading(
        partHeading(reading, fieldLabel(reading, 'auditConclusion', 'conclusion', 'label')),
        setRichText(reading, text).map((content) =>
          keepTogether([{ stack: [content], margin: [0, 0, proseMargin, 0] }]),
        ),
      )
    : [];
}
