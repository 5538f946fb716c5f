import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, wordsOf } from '../diff/diff-words.ts';
import { mergeWords } from './merge-words.ts';

const words = [
  'vaste',
  'klanten',
  'больше',
  'заказов',
  'żółć',
  '40%',
  '1 234,56',
  '€',
  'so,',
  'what?',
  '(yes)',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((all) => all.join(' '));

describe('words', () => {
  it('joined give the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (any) => {
        expect(wordsOf(any.trim()).join('').trimStart()).toBe(any.trim());
      }),
    );
  });

  it('keep numbers whole and punctuation apart', () => {
    expect(wordsOf('Win 1 234,56 orders, now.')).toEqual([' Win', ' 1 234,56', ' orders', ',', ' now', '.']);
  });
});

describe('differences of two texts', () => {
  it('make up both', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffWords(a, b);
        const without = (kind: string) =>
          parts
            .flatMap((part) => (part.kind === kind ? [] : [part.text]))
            .join('')
            .trimStart();
        expect(without('added')).toBe(a);
        expect(without('removed')).toBe(b);
        expect(parts.every((part) => part.kind === 'same')).toBe(a === b);
      }),
    );
  });
});

describe('two people in one text', () => {
  it.each([
    ['other words', ['sell more bread', 'sell fewer bread', 'sell more rolls'], 'sell fewer rolls'],
    ['before and after', ['sell bread', 'now sell bread', 'sell bread daily'], 'now sell bread daily'],
    [
      'beside a word changed',
      ['sell more bread', 'sell fewer bread', 'sell more fresh bread'],
      'sell fewer fresh bread',
    ],
    ['a full stop', ['sell bread', 'sell bread.', 'sell rolls'], 'sell rolls.'],
    [
      'the same change, and one more',
      ['sell more good bread', 'sell fewer good bread', 'sell fewer good rolls'],
      'sell fewer good rolls',
    ],
    ['one changed nothing', ['sell bread', 'sell bread', 'sell rolls'], 'sell rolls'],
    [
      'one word taken out',
      ['sell more fresh bread', 'sell fresh bread', 'sell more fresh rolls'],
      'sell fresh rolls',
    ],
  ] as const)('%s: both are kept', (_, [seen, yours, theirs], merged) => {
    expect(mergeWords(seen, yours, theirs)).toBe(merged);
    expect(mergeWords(seen, theirs, yours)).toBe(merged);
  });

  it.each([
    ['the same word', 'sell bread', 'sell rolls', 'sell cakes'],
    ['the same place', 'sell bread', 'sell bread daily', 'sell bread weekly'],
    ['one figure', 'at most 4,000 euro', 'at most 4,500 euro', 'at most 5,000 euro'],
    ['a text emptied', 'sell bread', '', 'sell bread daily'],
    ['a text written anew', 'sell bread', 'win regulars', 'sell bread daily'],
    ['an empty one', '', 'sell', 'bread'],
  ])('%s: they have to choose', (_, seen, yours, theirs) => {
    expect(mergeWords(seen, yours, theirs)).toBeNull();
    expect(mergeWords(seen, theirs, yours)).toBeNull();
  });

  it('makes no difference who is who', () => {
    fc.assert(
      fc.property(text, text, text, (seen, yours, theirs) => {
        expect(mergeWords(seen, yours, theirs)).toBe(mergeWords(seen, theirs, yours));
      }),
      { numRuns: 500 },
    );
  });

  it('a text changed by one alone becomes theirs', () => {
    fc.assert(
      fc.property(text, text, (seen, theirs) => {
        expect(mergeWords(seen, seen, theirs)).toBe(theirs);
        expect(mergeWords(seen, theirs, theirs)).toBe(theirs);
      }),
    );
  });

  it('keeps every word that either put in, and brings back none that either took out', () => {
    const seen = Array.from({ length: 10 }, (_, index) => `w${index}`);
    const edits = fc.uniqueArray(fc.record({ at: fc.nat(9), put: fc.boolean(), take: fc.boolean() }), {
      maxLength: 3,
      selector: ({ at }) => at,
    });
    type Edit = { readonly at: number; readonly put: boolean; readonly take: boolean };
    const write = (by: string, all: readonly Edit[]) =>
      seen
        .flatMap((one, index) => {
          const edit = all.find(({ at }) => at === index);
          return [...(edit?.put ? [`${by}${index}`] : []), ...(edit?.take ? [] : [one])];
        })
        .join(' ');
    fc.assert(
      fc.property(edits, edits, (mine, others) => {
        const [yours, theirs] = [write('mine', mine), write('theirs', others)];
        const merged = mergeWords(seen.join(' '), yours, theirs)?.split(' ');
        const put = [...yours.split(' '), ...theirs.split(' ')].filter((one) => !seen.includes(one));
        const taken = seen.filter((one) => ![yours, theirs].every((all) => all.split(' ').includes(one)));
        fc.pre(merged !== undefined);
        expect(put.filter((one) => !merged.includes(one))).toEqual([]);
        expect(taken.filter((one) => merged.includes(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('who touched different words of ten both find theirs', () => {
    const seen = wordsOf('een twee drie vier vijf zes zeven acht negen tien').map((one) => one.trim());
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (mine, others) => {
        const write = (at: number, fresh: string) => seen.with(at, fresh).join(' ');
        const merged = mergeWords(seen.join(' '), write(mine, 'mijn'), write(others, 'jouw'));
        expect(merged).toBe(mine === others ? null : seen.with(mine, 'mijn').with(others, 'jouw').join(' '));
      }),
    );
  });
});
