import { describe, expect, test } from 'vitest';
import { type Shaped, shapeText } from './shape-text.ts';

describe('shapeText', () => {
  test.each<[what: string, text: string, pieces: Shaped[]]>([
    ['our languages', 'Żółć, Ёж №5, 400 млн ₸, å ë', [{ text: 'Żółć, Ёж №5, 400 млн ₸, å ë' }]],
    ['no text', '', [{ text: '' }]],
    ['line breaks of any kind', 'a\r\nb\u2028c', [{ text: 'a\nb\nc' }]],
    ['control marks', 'a\u0000b\u0007c', [{ text: 'a b c' }]],
    ['direction and soft marks', 'a\u202eb\u200bc\u00add', [{ text: 'abcd' }]],
    ['decomposed letters', 'Z\u0307', [{ text: 'Ż' }]],
    ['half a character', 'x\ud800', [{ text: 'x' }, { text: '\ufffd', font: 'Sans' }]],
    [
      'an emoji of several parts',
      'ok 👩‍👩‍👧!',
      [{ text: 'ok ' }, { text: '\ufffd', font: 'Sans' }, { text: '!' }],
    ],
    ['a sign with an emoji selector', '€\ufe0f', [{ text: '€' }]],
  ])('%s', (_what, text, pieces) => {
    expect(shapeText(text, 'Serif')).toEqual(pieces);
  });

  test('takes from the other family what the face lacks', () => {
    expect(shapeText('12 → 40', 'Sans')).toEqual([
      { text: '12 ' },
      { text: '→', font: 'Serif' },
      { text: ' 40' },
    ]);
    expect(shapeText('non\u2011breaking', 'Serif')).toEqual([
      { text: 'non' },
      { text: '\u2011', font: 'Sans' },
      { text: 'breaking' },
    ]);
  });
});
