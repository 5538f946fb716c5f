import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from './clean-text.ts';

describe('cleanLine', () => {
  it.each([
    ['  Bakkerij  De Korenaar ', 'Bakkerij De Korenaar'],
    ['a\r\nb\tc\u0000d', 'a b c d'],
    ['a\u2028b\u0085c', 'a b c'],
    ['nl.elpmaxe\u202e\u2066\u200b', 'nl.elpmaxe'],
    ['x\ud800y', 'x\ufffdy'],
    ['Żółć, Ёж', 'Żółć, Ёж'],
  ])('makes one line of %j', (text, line) => {
    expect(cleanLine(text)).toBe(line);
  });

  it('cuts whole characters', () => {
    expect(cleanLine('👩‍👩‍👧'.repeat(5), 3)).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(cleanLine('abc', 3)).toBe('abc');
  });
});

describe('cleanLines', () => {
  it.each([
    ['one\r\ntwo\rthree\u2028four', ['one', 'two', 'three', 'four']],
    ['\n\none\n\n\n\ntwo\n', ['one', '', 'two']],
    ['a\u0000b\u202ec', ['a bc']],
    ['', ['']],
  ])('splits %j', (text, lines) => {
    expect(cleanLines(text)).toEqual(lines);
  });
});
