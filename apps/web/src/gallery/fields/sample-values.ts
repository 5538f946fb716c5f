import { orderAt } from '@kader/plan/canonical';
import {
  type FieldDefinition,
  type FieldTypeName,
  type FieldValue,
  type ListEntry,
  type RichTextNode,
  seriesEntry,
} from '@kader/plan/fields';
import { longText, longWord } from '../long-text.ts';
import { idOf, people, targetsOf } from './sample-world.ts';

/** What a field of a type can look like. A state that the type cannot be in is absent. */
export interface SampleValues {
  readonly filled: FieldValue;
  readonly long?: FieldValue;
  /** Names or points to what is no longer there. */
  readonly gone?: FieldValue;
  /** What a person may type and the field cannot take. */
  readonly refused?: string;
  /** Two people's values that meet; `before` is what both saw, and `theirs` what the other wrote, one after the other. */
  readonly conflict: {
    readonly before?: FieldValue;
    readonly mine: FieldValue;
    readonly theirs: readonly (FieldValue | undefined)[];
  };
}

function paragraphs(...texts: readonly string[]): RichTextNode {
  const content = texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'doc', content };
}

function entries(
  values: readonly (readonly [id: string, value: ListEntry['value']])[],
): readonly ListEntry[] {
  return values.map(([id, value], index) => ({ id, order: orderAt(index), value }));
}

const lines = (...texts: readonly string[]) => entries(texts.map((text, index) => [`line${index}`, text]));
const keys = (...all: readonly string[]) => entries(all.map((key) => [key, key]));
const references = (...ids: readonly string[]) => entries(ids.map((id) => [id, { id }]));
const months = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const month = `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return seriesEntry(month, String((index + 1) * 120_000));
  });

/** One step too many for a text of at most `max` characters. */
const tooLong = (max: number) => 'word '.repeat(Math.ceil(max / 5) + 1).trim();

/** Values that differ only in their figure. */
function figures(filled: FieldValue, mine: FieldValue, theirs: FieldValue) {
  return { filled, conflict: { before: filled, mine, theirs: [theirs] } };
}

/** Texts in which two people changed the same word. */
const words = { before: 'Sell more bread', mine: 'Sell more rolls', theirs: 'Sell more cake' };
const [ines, ola, marta] = people.map(({ id }) => id);

/** The states of each type; the compiler asks for a new one. */
export const valuesOf: Readonly<Record<FieldTypeName, (definition: FieldDefinition) => SampleValues>> = {
  text: ({ max = 160 }) => ({
    filled: 'More repairs booked on the site',
    long: longText.slice(0, max),
    refused: tooLong(max),
    conflict: { before: words.before, mine: words.mine, theirs: [words.theirs] },
  }),
  richText: () => ({
    filled: paragraphs('Repairs are searched for, not advertised.'),
    long: paragraphs(longText, longWord, longText, longText),
    gone: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'It serves ' },
            { type: 'itemReference', attrs: { id: targetsOf('businessGoals').removed } },
            { type: 'text', text: ' only.' },
          ],
        },
      ],
    },
    conflict: {
      before: paragraphs(words.before),
      mine: paragraphs(words.mine),
      theirs: [paragraphs(words.theirs)],
    },
  }),
  textList: ({ max = 12 }) => ({
    filled: lines('Repaired while you wait', 'You cycle home the same day'),
    long: lines(longText, longWord, ...Array.from({ length: max - 2 }, (_, index) => `Line ${index + 3}`)),
    refused: tooLong(500),
    conflict: { mine: lines('Repaired while you wait'), theirs: [lines('A fair price')] },
  }),
  integer: () => ({ ...figures('5', '7', '9'), long: '9007199254740991', refused: 'twelve' }),
  decimal: () => ({ ...figures('3.25', '3.5', '4'), long: '123456789012345.0123456789', refused: 'much' }),
  percent: () => ({ ...figures('0.35', '0.4', '0.45'), long: '0.123456789', refused: 'a third' }),
  money: () => ({
    ...figures(125_000, 130_000, 140_000),
    long: Number.MAX_SAFE_INTEGER,
    refused: 'as little as can be',
  }),
  measure: () => ({ ...figures('350000', '400000', '450000'), long: '9007199254740991', refused: 'lots' }),
  score: () => figures('2', '1', '3'),
  date: () => ({ ...figures('2027-02-28', '2027-03-05', '2027-03-12'), refused: '31 February 2027' }),
  month: () => ({ ...figures('2027-02', '2027-03', '2027-04'), refused: 'soon' }),
  choice: ({ options: [first = '', second = '', third] = [] }) => ({
    filled: first,
    conflict: { before: first, mine: second, theirs: [third] },
  }),
  choiceList: ({ options = [] }) => ({
    filled: keys(...options.slice(0, 2)),
    long: keys(...options),
    gone: keys('formerly offered', ...options.slice(0, 1)),
    conflict: { mine: keys(...options.slice(0, 1)), theirs: [keys(...options.slice(1, 3))] },
  }),
  // It has one value alone: two people differ where the other said yes and took it back.
  flag: () => ({ filled: true, conflict: { mine: true, theirs: [true, undefined] } }),
  person: () => ({
    filled: ines ?? '',
    long: marta ?? '',
    gone: idOf('nobody'),
    conflict: { mine: ines ?? '', theirs: [ola ?? ''] },
  }),
  reference: ({ to = '' }) => {
    const { first, second, long, removed } = targetsOf([to].flat()[0]);
    return {
      filled: { id: first },
      long: { id: long },
      gone: { id: removed },
      conflict: { mine: { id: first }, theirs: [{ id: second }] },
    };
  },
  referenceList: ({ to = '' }) => {
    const { first, second, long, removed } = targetsOf([to].flat()[0]);
    return {
      filled: references(first, second),
      long: references(first, second, long),
      gone: references(first, removed),
      conflict: { mine: references(first), theirs: [references(second)] },
    };
  },
  catalogueEntry: () => ({
    filled: 'leads',
    long: 'long',
    gone: 'no-longer-there',
    conflict: { mine: 'leads', theirs: ['sessions'] },
  }),
  catalogueList: () => ({
    filled: keys('newsletter', 'print'),
    long: keys('newsletter', 'press', 'search-ads', 'print', 'long'),
    gone: keys('google-plus', 'no-longer-there'),
    conflict: { mine: keys('newsletter'), theirs: [keys('search-ads')] },
  }),
  link: () => ({
    filled: 'https://example.com/spring',
    long: `https://example.com/${longWord.repeat(4)}`,
    refused: 'example',
    conflict: { mine: 'https://example.com/spring', theirs: ['https://example.com/autumn'] },
  }),
  recurrence: () => ({
    filled: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    long: 'FREQ=WEEKLY;INTERVAL=12;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=20281231',
    conflict: {
      before: 'FREQ=MONTHLY',
      mine: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      theirs: ['FREQ=MONTHLY;BYDAY=2TU'],
    },
  }),
  series: () => ({
    filled: months(3),
    long: months(24),
    refused: 'much',
    conflict: { mine: months(1), theirs: [[seriesEntry('2027-01', '90000')]] },
  }),
};
