import { formatDateTime } from '@kader/i18n';
import type { ScenarioType } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { type Content, textOf } from '../content.ts';
import type { DecisionLine } from '../plan-pdf-input.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { roleText } from '../record-words.ts';
import { isRichText } from '../rich-text.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks } from '../text-looks.ts';
import { labelled } from './extract-stacks.ts';

/** The choice of a scenario that the client made on the version that is printed; undefined where none was. */
export function madeChoice({ input: { edition, decisions } }: Reading): DecisionLine | undefined {
  return edition.kind === 'version'
    ? decisions.findLast(({ version, scenario }) => version === edition.number && scenario !== undefined)
    : undefined;
}

/** Whether a scenario is the chosen one: by the client on this version, else as the plan says. */
export function isChosen(made: DecisionLine | undefined, type: ScenarioType, row: Item): boolean {
  return made === undefined ? row.fields.chosen === true : made.scenario === type;
}

/** Who chose a scenario, when and why; empty for one that is not chosen. */
export function choiceStack(reading: Reading, type: ScenarioType, row: Item): Content[] {
  const made = madeChoice(reading);
  if (!isChosen(made, type, row)) {
    return [];
  }
  return made === undefined ? recordedChoice(reading, row) : choiceOnVersion(reading, made);
}

const look = looks.value;

function recordedChoice(reading: Reading, row: Item): Content[] {
  const reason = row.fields.chosenReason;
  return [
    ...lines([labelled(reading, row, 'chosenBy'), labelled(reading, row, 'chosenOn')]),
    ...(isRichText(reason) ? setRichText(reading, reason, look) : []),
    ...lines([labelled(reading, row, 'chosenEvidence')]),
  ];
}

function choiceOnVersion(reading: Reading, { name, role, at, timeZone, note }: DecisionLine): Content[] {
  const label = (field: string) => fieldLabel(reading, 'scenarios', field, 'short');
  return lines([
    `${label('chosenBy')}: ${name}, ${roleText(reading, role)}`,
    `${label('chosenOn')}: ${formatDateTime(reading.locale, at, timeZone)}`,
    note,
  ]);
}

function lines(texts: readonly (string | null)[]): Content[] {
  return texts.flatMap((text) => (text === null || text === '' ? [] : [textOf(text, look)]));
}
