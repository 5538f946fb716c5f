import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichTextNode } from '../fields/field-value.ts';
import { maxRichText, normaliseRichText } from '../fields/normalise-rich-text.ts';
import { mergeProse } from './merge-prose.ts';
import { proseOfTokens, proseTokens } from './prose-tokens.ts';

const goal = '0190aaaa-0000-7000-8000-0000000000a1';

function doc(...content: readonly RichTextNode[]): RichTextNode {
  const read = normaliseRichText({ type: 'doc', content }, maxRichText);
  if (!read.ok) {
    throw read.error;
  }
  return read.value;
}
/** Text with `*bold*` words, `[]` for a reference and `|` for a line break. */
function inline(words: string): readonly RichTextNode[] {
  return words.split(/(\*[^*]*\*|\[\]|\|)/).flatMap((part): RichTextNode[] => {
    if (part === '[]') {
      return [{ type: 'itemReference', attrs: { id: goal } }];
    }
    if (part === '|') {
      return [{ type: 'hardBreak' }];
    }
    const bold = part.startsWith('*');
    const text = bold ? part.slice(1, -1) : part;
    return text === '' ? [] : [{ type: 'text', text, ...(bold ? { marks: [{ type: 'bold' }] } : {}) }];
  });
}
function p(words: string): RichTextNode {
  return { type: 'paragraph', content: inline(words) };
}
function h(words: string): RichTextNode {
  return { type: 'heading', attrs: { level: 3 }, content: inline(words) };
}
function item(...content: readonly RichTextNode[]): RichTextNode {
  return { type: 'listItem', content };
}
function ul(...items: readonly (string | RichTextNode)[]): RichTextNode {
  const content = items.map((one) => (typeof one === 'string' ? item(p(one)) : one));
  return { type: 'bulletList', content };
}

const text = fc
  .array(fc.constantFrom('vaste', 'klanten', '*больше*', 'żółć', '40%', 'so,', '[]', '|', ' ', '*a*b'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const { block } = fc.letrec<{ block: RichTextNode; list: RichTextNode }>((tie) => ({
  block: fc.oneof(
    { weight: 4, arbitrary: text.map(p) },
    { weight: 1, arbitrary: text.map(h) },
    { weight: 2, arbitrary: tie('list') },
  ),
  list: fc
    .record({
      type: fc.constantFrom('bulletList', 'orderedList'),
      content: fc.array(
        fc
          .tuple(text, fc.array(fc.oneof({ maxDepth: 3 }, text.map(p), tie('list')), { maxLength: 2 }))
          .map(([first, others]) => item(p(first), ...others)),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((list): RichTextNode => list),
}));
/** Any rich text in its one form. */
const prose = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => doc(p('*word* 1'), ...blocks));

describe('tokens of a rich text', () => {
  it('make it up again', () => {
    fc.assert(
      fc.property(prose, (any) => {
        const rebuilt = proseOfTokens(proseTokens(any));
        const read = normaliseRichText(rebuilt, maxRichText);
        expect(read.ok ? read.value : read.error.params).toEqual(any);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['lists of one kind beside each other', doc(ul('a', 'b'), ul('c'))],
    ['a list in an item, and the item after it', doc(ul(item(p('a'), ul('b', 'c'), p('d')), 'e'))],
    ['words in part bold, white space at both ends', doc(p(' a*b*c  d '), p('[] x[]'))],
  ])('%s: are told apart', (_, any) => {
    const read = normaliseRichText(proseOfTokens(proseTokens(any)), maxRichText);
    expect(read.ok && read.value).toEqual(any);
  });

  it('out of order make up nothing', () => {
    const [open = '', word = '', end = ''] = proseTokens(doc(p('a')));
    expect(proseOfTokens([word])).toBeNull();
    expect(proseOfTokens([open, word])).toBeNull();
    expect(proseOfTokens([open, open, end])).toBeNull();
  });
});

describe('two people in one rich text', () => {
  const seen = doc(p('We sell more bread.'), p('On Saturday.'));
  it.each([
    [
      'different paragraphs',
      doc(p('We sell fewer bread.'), p('On Saturday.')),
      doc(p('We sell more bread.'), p('On Sunday.')),
      doc(p('We sell fewer bread.'), p('On Sunday.')),
    ],
    [
      'different words of one paragraph',
      doc(p('We sell fewer bread.'), p('On Saturday.')),
      doc(p('They sell more bread.'), p('On Saturday.')),
      doc(p('They sell fewer bread.'), p('On Saturday.')),
    ],
    [
      'one makes a word bold',
      doc(p('We sell *more* bread.'), p('On Saturday.')),
      doc(p('We sell more rolls.'), p('On Saturday.')),
      doc(p('We sell *more* rolls.'), p('On Saturday.')),
    ],
    [
      'one puts a paragraph between, the other writes at the end of the first',
      doc(p('We sell more bread.'), p('And cake.'), p('On Saturday.')),
      doc(p('We sell more bread. Daily.'), p('On Saturday.')),
      doc(p('We sell more bread. Daily.'), p('And cake.'), p('On Saturday.')),
    ],
    [
      'one puts a paragraph between, the other writes at the beginning of the second',
      doc(p('We sell more bread.'), p('And cake.'), p('On Saturday.')),
      doc(p('We sell more bread.'), p('Always: On Saturday.')),
      doc(p('We sell more bread.'), p('And cake.'), p('Always: On Saturday.')),
    ],
    [
      'one adds at the end, the other writes in the last paragraph',
      doc(p('We sell more bread.'), p('On Saturday.'), p('And Sunday.')),
      doc(p('We sell more bread.'), p('On Saturday. At noon.')),
      doc(p('We sell more bread.'), p('On Saturday. At noon.'), p('And Sunday.')),
    ],
    [
      'one makes a heading, the other writes in it',
      doc(h('We sell more bread.'), p('On Saturday.')),
      doc(p('We sell more rolls.'), p('On Saturday.')),
      doc(h('We sell more rolls.'), p('On Saturday.')),
    ],
    [
      'one makes a list, the other writes in it',
      doc(ul('We sell more bread.', 'On Saturday.')),
      doc(p('We sell more bread.'), p('On Sunday.')),
      doc(ul('We sell more bread.', 'On Sunday.')),
    ],
    [
      'one puts in a reference',
      doc(p('We sell more [] bread.'), p('On Saturday.')),
      doc(p('We sell more rolls.'), p('On Saturday.')),
      doc(p('We sell more [] rolls.'), p('On Saturday.')),
    ],
    [
      'one takes a paragraph out',
      doc(p('On Saturday.')),
      doc(p('We sell more bread.'), p('On Sunday.')),
      doc(p('On Sunday.')),
    ],
    [
      'one cuts a paragraph in two',
      doc(p('We sell'), p('more bread.'), p('On Saturday.')),
      doc(p('We sell more rolls.'), p('On Saturday.')),
      doc(p('We sell'), p('more rolls.'), p('On Saturday.')),
    ],
  ])('%s: both are kept', (_, yours, theirs, merged) => {
    expect(mergeProse(seen, yours, theirs)).toEqual(merged);
    expect(mergeProse(seen, theirs, yours)).toEqual(merged);
  });

  it.each([
    ['the same word', doc(p('We sell fewer bread.')), doc(p('We sell good bread.'))],
    ['one word and its marks', doc(p('We sell *more* bread.')), doc(p('We sell fewer bread.'))],
    [
      'a paragraph each at one place',
      doc(p('We sell more bread.'), p('A.')),
      doc(p('We sell more bread.'), p('B.')),
    ],
    ['a word in a paragraph that is gone', doc(h('Other'), p('On Saturday.')), doc(p('We sell more rolls.'))],
    ['a heading and a list', doc(h('We sell more bread.')), doc(ul('We sell more bread.'))],
    ['a text written anew', doc(p('Quite another')), doc(p('We sell more bread.'), p('On Saturday.'))],
  ])('%s: they have to choose', (_, yours, theirs) => {
    const one = doc(p('We sell more bread.'));
    expect(mergeProse(one, yours, theirs)).toBeNull();
    expect(mergeProse(one, theirs, yours)).toBeNull();
  });

  it('brings back no word that one moved to a paragraph of its own and the other took out', () => {
    const before = doc(p('more rye bread'), p('On Saturday'), p('All day'));
    const moved = doc(p('more rye'), p('Today'), p('bread'), h('On Saturday'), p('All day'));
    const without = doc(p('more rye'), p('On Saturday'), p('All day'));
    expect(mergeProse(before, moved, without)).toBeNull();
    expect(mergeProse(before, without, moved)).toBeNull();
  });

  it('makes no difference who is who, and gives a text in its one form', () => {
    fc.assert(
      fc.property(prose, prose, prose, (before, yours, theirs) => {
        const merged = mergeProse(before, yours, theirs);
        expect(mergeProse(before, theirs, yours)).toEqual(merged);
        const read = merged === null ? null : normaliseRichText(merged, maxRichText);
        expect(read?.ok === true ? read.value : null).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });

  it('a text changed by one alone becomes theirs', () => {
    fc.assert(
      fc.property(prose, prose, (before, theirs) => {
        expect(mergeProse(before, before, theirs)).toEqual(theirs);
        expect(mergeProse(before, theirs, theirs)).toEqual(theirs);
      }),
    );
  });

  it('keeps every word that either put in, and brings back none that either took out', () => {
    const places = Array.from({ length: 12 }, (_, index) => index);
    const editsArbitrary = fc.uniqueArray(
      fc.record({
        at: fc.nat(11),
        act: fc.constantFrom('put', 'take', 'bold', 'split', 'paragraph', 'heading'),
      }),
      { maxLength: 3, selector: ({ at }) => at },
    );
    type Edits = readonly { readonly at: number; readonly act: string }[];
    /** Three paragraphs of four words, with what one person did to them. */
    const write = (by: string, edits: Edits): RichTextNode => {
      const blocks: { words: string[]; heading: boolean }[] = [];
      for (const at of places) {
        const act = edits.find((edit) => edit.at === at)?.act;
        if (at % 4 === 0) {
          blocks.push({ words: [], heading: act === 'heading' });
        }
        if (act === 'split' || act === 'paragraph') {
          blocks.push({ words: act === 'paragraph' ? [`${by}${at}`] : [], heading: false });
        }
        if (act === 'paragraph') {
          blocks.push({ words: [], heading: false });
        }
        const word = act === 'bold' ? `*w${at}*` : `w${at}`;
        blocks
          .at(-1)
          ?.words.push(...(act === 'put' ? [`${by}${at}`] : []), ...(act === 'take' ? [] : [word]));
      }
      return doc(...blocks.map(({ words, heading }) => (heading ? h : p)(words.join(' '))));
    };
    const wordsIn = (any: RichTextNode): readonly string[] =>
      JSON.stringify(any).match(/(?:w|mine|theirs)\d+/g) ?? [];
    let merges = 0;
    fc.assert(
      fc.property(editsArbitrary, editsArbitrary, (mine, others) => {
        const before = write('', []);
        const [yours, theirs] = [write('mine', mine), write('theirs', others)];
        const result = mergeProse(before, yours, theirs);
        fc.pre(result !== null);
        merges += 1;
        const merged = wordsIn(result);
        const all = [...wordsIn(yours), ...wordsIn(theirs)];
        const put = all.filter((one) => !one.startsWith('w'));
        const taken = wordsIn(before).filter((one) => all.filter((other) => other === one).length < 2);
        expect(put.filter((one) => !merged.includes(one))).toEqual([]);
        expect(taken.filter((one) => merged.includes(one))).toEqual([]);
        expect(merged.length).toBe(new Set(merged).size);
        const bolds = (any: RichTextNode) => JSON.stringify(any).match(/"bold"/g)?.length ?? 0;
        expect(bolds(result)).toBeGreaterThanOrEqual(Math.max(bolds(yours), bolds(theirs)));
      }),
      { numRuns: 300 },
    );
    expect(merges).toBeGreaterThan(100);
  });
});
