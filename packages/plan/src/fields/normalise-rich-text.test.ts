import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTypes, parseField, richText } from './face.ts';

const id = '0190aaaa-0000-7000-8000-0000000000a1';
const bold = { type: 'bold' };

function doc(...content: unknown[]): unknown {
  return { type: 'doc', content };
}
function p(...content: unknown[]): unknown {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}
function t(text: string, ...marks: unknown[]): unknown {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}
function list(...items: unknown[]): unknown {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content: [content] })) };
}
const emptyItem = { type: 'listItem' };
function nested(depth: number, deepest: readonly unknown[] = []): unknown {
  const items = [p(t('item')), ...(depth === 1 ? deepest : [nested(depth - 1, deepest)])];
  return { type: 'orderedList', content: [{ type: 'listItem', content: items }] };
}
function read(value: unknown): unknown {
  const parsed = parseField(richText(), value);
  return parsed.ok ? parsed.value : parsed.error.params.reason;
}

describe('rich text', () => {
  it.each([
    [
      'joins neighbours of the same marks',
      doc(p(t('a'), t('b'), t('c', bold))),
      doc(p(t('ab'), t('c', bold))),
    ],
    ['leaves out empty texts, and joins over them', doc(p(t('a'), t('', bold), t('b'))), doc(p(t('ab')))],
    ['composes a letter and its accent', doc(p(t('e'), t('\u0301'))), doc(p(t('é')))],
    [
      'orders and unites marks',
      doc(p(t('a', { type: 'italic' }, bold, bold))),
      doc(p(t('a', bold, { type: 'italic' }))),
    ],
    [
      'drops attributes of editors',
      doc({ type: 'paragraph', attrs: { textAlign: null }, content: [t('a')] }),
      doc(p(t('a'))),
    ],
    [
      'keeps a link with its address alone',
      doc(p(t('a', { type: 'link', attrs: { href: 'https://a.nl', target: '_blank', class: null } }))),
      doc(p(t('a', { type: 'link', attrs: { href: 'https://a.nl' } }))),
    ],
    [
      'lets mail links be',
      doc(p(t('a', { type: 'link', attrs: { href: 'mailto:a@b.nl' } }))),
      doc(p(t('a', { type: 'link', attrs: { href: 'mailto:a@b.nl' } }))),
    ],
    [
      'cuts empty paragraphs at both ends only',
      doc(p(), p(t('a')), p(), p(t('b')), p()),
      doc(p(t('a')), p(), p(t('b'))),
    ],
    [
      'keeps headings of level 3',
      doc({ type: 'heading', attrs: { level: 3, id: 'x' }, content: [t('a')] }),
      doc({ type: 'heading', attrs: { level: 3 }, content: [t('a')] }),
    ],
    ['leaves out lists without items', doc({ type: 'bulletList' }, p(t('a'))), doc(p(t('a')))],
    [
      'gives an item that starts with a list its paragraph',
      doc(list(list(p(t('a'))))),
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [p(), list(p(t('a')))] }] }),
    ],
    [
      'keeps references to items',
      doc(p({ type: 'itemReference', attrs: { id, label: 'x' } })),
      doc(p({ type: 'itemReference', attrs: { id } })),
    ],
    [
      'keeps line breaks',
      doc(p(t('a'), { type: 'hardBreak' }, t('b'))),
      doc(p(t('a'), { type: 'hardBreak' }, t('b'))),
    ],
    ['takes line breaks in texts as spaces', doc(p(t('a\nb\tc'))), doc(p(t('a b c')))],
    [
      'drops marks on what is no text',
      doc(p({ type: 'hardBreak', marks: [bold] }, t('b'))),
      doc(p({ type: 'hardBreak' }, t('b'))),
    ],
    ['drops unknown keys', { ...(doc(p(t('a'))) as object), onload: 'x' }, doc(p(t('a')))],
    ['nests five lists', doc(nested(5)), doc(nested(5))],
  ])('%s', (_, given, wanted) => {
    expect(read(given)).toEqual(wanted);
  });

  it.each([
    ['nothing', doc(), 'empty'],
    ['empty paragraphs', doc(p(), p(t('  '))), 'empty'],
    ['an empty list', doc(list(p())), 'empty'],
    ['a text alone', 'text', 'type'],
    ['another root', p(t('a')), 'richTextNode'],
    ['an image', doc({ type: 'image', attrs: { src: 'x' } }), 'richTextNode'],
    ['a script', doc({ type: 'script' }), 'richTextNode'],
    ['text outside a paragraph', doc(t('a')), 'richTextNode'],
    ['a paragraph in a paragraph', doc(p(p(t('a')))), 'richTextNode'],
    [
      'a heading in a list',
      doc(list({ type: 'heading', attrs: { level: 3 }, content: [t('a')] })),
      'richTextNode',
    ],
    [
      'a heading of another level',
      doc({ type: 'heading', attrs: { level: 1 }, content: [t('a')] }),
      'richTextNode',
    ],
    ['a key of Object as node', doc({ type: 'constructor' }), 'richTextNode'],
    ['an unknown mark', doc(p(t('a', { type: 'code' }))), 'richTextNode'],
    ['a script link', doc(p(t('a', { type: 'link', attrs: { href: 'javascript:x' } }))), 'notLink'],
    ['a link without address', doc(p(t('a', { type: 'link' }))), 'type'],
    ['a reference to no id', doc(p({ type: 'itemReference', attrs: { id: 'x' } })), 'notId'],
    ['a reference without attributes', doc(p({ type: 'itemReference' })), 'notId'],
    ['content that is no list', { type: 'doc', content: {} }, 'type'],
    ['text that is none', doc(p({ type: 'text', text: 5 })), 'type'],
    ['marks that are none', doc(p({ type: 'text', text: 'a', marks: 'bold' })), 'type'],
    ['lists too deep', doc(nested(6)), 'richTextDepth'],
    ['lists far too deep', doc(nested(3000)), 'richTextDepth'],
    [
      'lists too deep for the paragraph of an empty item',
      doc(nested(5, [{ type: 'bulletList', content: [emptyItem] }])),
      'richTextDepth',
    ],
    [
      'items too many with their paragraphs',
      doc(p(t('a')), { type: 'bulletList', content: Array.from({ length: 3000 }, () => emptyItem) }),
      'richTextDepth',
    ],
    ['too many nodes', doc(...Array.from({ length: 5001 }, () => p(t('a')))), 'richTextDepth'],
  ])('refuses %s', (_, given, reason) => {
    expect(read(given)).toBe(reason);
  });

  it('reads as lines of words', () => {
    const value = parseField(
      richText(),
      doc(p(t('One'), { type: 'hardBreak' }, t('two')), list(p(t('three')))),
    );
    expect(value.ok && fieldTypes.richText.toText(value.value)).toBe('One\ntwo\nthree');
    const referring = parseField(richText(), doc(list(p({ type: 'itemReference', attrs: { id } }))));
    expect(referring.ok && fieldTypes.richText.references(referring.value)).toEqual([id]);
  });

  it('normalised twice is the same', () => {
    const inline = fc.oneof(
      fc.record({
        type: fc.constant('text'),
        text: fc.string({ unit: 'binary' }),
        marks: fc.subarray([bold, { type: 'italic' }]),
      }),
      fc.constant({ type: 'hardBreak' }),
      fc.constant({ type: 'itemReference', attrs: { id } }),
    );
    const paragraph = fc.array(inline).map((content) => ({ type: 'paragraph', content }));
    const blocks = fc.letrec((tie) => ({
      block: fc.oneof({ depthSize: 'small' }, paragraph, tie('list')),
      list: fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 3 }).map((items) => ({
        type: 'orderedList',
        content: items.map((content) => ({ type: 'listItem', content })),
      })),
    })).block;
    fc.assert(
      fc.property(fc.array(blocks), (content) => {
        const once = parseField(richText(), doc(...content));
        expect(once.ok ? parseField(richText(), once.value) : null).toEqual(once.ok ? once : null);
      }),
      { numRuns: 150 },
    );
  });
});
