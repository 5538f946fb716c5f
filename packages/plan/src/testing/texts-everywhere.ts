import { orderAt } from '../canonical/face.ts';
import type { PlanDocument } from '../document/face.ts';
import { type FieldDefinition, type FieldValue, fieldTypes, type RichTextNode } from '../fields/face.ts';
import { everyRowId, type FieldPlace, fieldPlaces, fillEveryBlock } from './every-block.ts';

function isWritten({ type, pattern }: FieldDefinition): boolean {
  return ['text', 'richText', 'textList'].includes(type) && pattern === undefined;
}

/** `goals.title` */
function nameOf({ collection, field }: FieldPlace): string {
  return `${collection.key}.${field}`;
}

/** Most characters that each place takes in which somebody writes, by its name. */
const roomOf: ReadonlyMap<string, number> = new Map([
  ['document.title', 160],
  ...fieldPlaces
    .filter(({ definition }) => isWritten(definition))
    .map((place) => [nameOf(place), roomFor(place.definition)] as const),
]);

function roomFor({ type, max = 500 }: FieldDefinition): number {
  switch (type) {
    case 'textList':
      return 500;
    case 'richText':
      // It stands there three times (`proseOf`).
      return Math.floor(max / 3);
    default:
      return max;
  }
}

/** Every place of a plan with all block types where somebody writes: `goals.title`. */
export const textPlaces: readonly string[] = [...roomOf.keys()];

/** Most characters that a place of `textPlaces` takes. */
export function roomAt(place: string): number {
  return roomOf.get(place) ?? 0;
}

/** A plan with a row in every collection of every block type, and in each place the text that is written for it. */
export function writeEverywhere(write: (place: string) => string): PlanDocument {
  const title = textFor(write('document.title'), roomAt('document.title'));
  return fillEveryBlock({ title }, (place) => {
    const name = nameOf(place);
    return valueFor(place.definition, () => textFor(write(name), roomAt(name)));
  });
}

/** Id of the one person whom the plan names. */
export const writtenPerson = everyRowId('people');

/** A canonical value; null for fields of figures, which stay empty. */
function valueFor(definition: FieldDefinition, write: () => string): FieldValue | null {
  const { type, options = [], to } = definition;
  switch (type) {
    case 'text':
      return isWritten(definition) ? write() : null;
    case 'richText':
      return proseOf(write());
    case 'textList':
      return [{ id: 'a', order: orderAt(0), value: write() }];
    case 'choice':
      return options[0] ?? null;
    case 'date':
      return '2027-04-15';
    case 'month':
      return '2027-04';
    case 'person':
      return writtenPerson;
    case 'reference':
      return { id: everyRowId([to].flat()[0] ?? '') };
    default:
      return null;
  }
}

/** The text as the edge takes it in, cut where it is too long. */
function textFor(written: string, max: number): string {
  const cut = Array.from(new Intl.Segmenter().segment(written), ({ segment }) => segment);
  for (let length = cut.length; length > 0; length -= 1) {
    const read = fieldTypes.text.parse(cut.slice(0, length).join(''), { type: 'text', max });
    if (read.ok && typeof read.value === 'string') {
      return read.value;
    }
  }
  throw new Error(`No field takes ${JSON.stringify(written)}`);
}

/** The text in every kind of node that holds any. */
function proseOf(text: string): RichTextNode {
  const words: RichTextNode = { type: 'text', text };
  const paragraph: RichTextNode = { type: 'paragraph', content: [words] };
  return {
    type: 'doc',
    content: [
      paragraph,
      { type: 'heading', attrs: { level: 3 }, content: [words] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
    ],
  };
}
