import { formatDate } from '@kader/i18n';
import { type ExtractPart, extractParts, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { type FieldValue, isEntries } from '@kader/plan/fields';
import { type Content, textOf } from '../content.ts';
import { formatField } from '../format-field.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { isRichText } from '../rich-text.ts';
import { setRichText } from '../set-rich-text.ts';
import { looks, type ProseLook } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** An extract: its row if anything of it is written, what belongs to it, and what it costs as it is read. */
export interface Extract {
  readonly row: Item | undefined;
  readonly phases: readonly Item[];
  readonly messages: readonly Item[];
  readonly costs: readonly Content[];
}

/** The seven parts of an extract in print, each as a stack in this look; a dash for a part that nobody wrote. */
export function extractStacks(
  reading: Reading,
  extract: Extract,
  look: ProseLook,
): Readonly<Record<ExtractPart, Content[]>> {
  const line = (text: string | null) => (text === null ? [] : [textOf(text, look)]);
  const field = (name: string) => line(fieldText(reading, extract.row, name));
  const apart = { margin: [0, 0, 0, 3] } satisfies Partial<Content>;
  const rows = (name: string) =>
    titlesIn(reading, extract.row?.fields[name]).map((title) => textOf(title, look, apart));
  const hypothesis = extract.row?.fields.hypothesis;
  const parts: Record<ExtractPart, Content[]> = {
    goals: rows('goals'),
    hypothesis: isRichText(hypothesis) ? setRichText(reading, hypothesis, look) : [],
    times: [
      ...line(spanText(reading, extract.row)),
      ...extract.phases.flatMap((phase) =>
        line(withFacts(titleOfItem(reading, phase.id), [spanText(reading, phase)])),
      ),
    ],
    costs: [...extract.costs],
    quality: [
      ...field('qualityCriteria'),
      ...line(labelled(reading, extract.row, 'qualityOwner')),
      ...line(labelled(reading, extract.row, 'qualityFrequency')),
    ],
    communication: extract.messages.map((message) => ({
      stack: [
        textOf(withFacts(titleOfItem(reading, message.id), [fieldText(reading, message, 'message')]), look),
        ...factsBelow(['channel', 'when', 'who'].map((name) => fieldText(reading, message, name))),
      ],
      ...apart,
    })),
    risks: rows('risks'),
  };
  for (const part of extractParts) {
    parts[part] = parts[part].length === 0 ? [textOf('–', look)] : parts[part];
  }
  return parts;
}

/** The rows that a field refers to, each by its title. */
function titlesIn(reading: Reading, value: FieldValue | undefined): readonly string[] {
  const targets = value !== undefined && isEntries(value) ? value : [];
  return targets.flatMap(({ value: target }) =>
    typeof target === 'object' ? [titleOfItem(reading, target.id)] : [],
  );
}

/** Short facts in one small line. */
function factsBelow(facts: readonly (string | null)[]): readonly Content[] {
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? [] : [textOf(known.join(' · '), looks.label)];
}

/** A field as plain text; null while it is empty. */
export function fieldText(reading: Reading, row: Item | undefined, field: string): string | null {
  const definition = row === undefined ? undefined : fieldDefinition(row.collection, field);
  return row === undefined || definition === undefined ? null : formatField(reading, row, field, definition);
}

/** A field behind its name; null while it is empty. */
export function labelled(reading: Reading, row: Item | undefined, field: string): string | null {
  const text = fieldText(reading, row, field);
  return row === undefined || text === null
    ? null
    : `${fieldLabel(reading, row.collection, field, 'short')}: ${text}`;
}

function spanText({ locale }: Reading, row: Item | undefined): string | null {
  const day = (value: unknown) => (typeof value === 'string' ? formatDate(locale, value) : '…');
  const { start, end } = row?.fields ?? {};
  return start === undefined && end === undefined ? null : `${day(start)} – ${day(end)}`;
}

function withFacts(title: string, facts: readonly (string | null)[]): string {
  const known = facts.filter((fact) => fact !== null);
  return known.length === 0 ? title : `${title}: ${known.join('; ')}`;
}
