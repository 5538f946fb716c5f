import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalDecimal,
  canonicalJson,
  cleanLine,
  cleanText,
  compareOrder,
  deriveId,
  isOrderKey,
  orderAt,
  orderBetween,
  ordersBetween,
  sha256Hex,
} from './face.ts';

/** The same JSON value with the keys of every object in another order. */
function shuffled(value: unknown, reverse: boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((inner) => shuffled(inner, reverse));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, !reverse)] as const);
  return Object.fromEntries(reverse ? entries.toReversed() : entries);
}

describe('canonical JSON', () => {
  it('follows the example of RFC 8785', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('and its hash ignore the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(sha256Hex(canonicalJson(shuffled(value, true)))).toBe(sha256Hex(canonicalJson(value)));
      }),
    );
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('refuses what JSON cannot carry', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
    expect(() => canonicalJson({ x: '\uD800' })).toThrow('Lone surrogate');
    expect(() => canonicalJson(Number.NaN)).toThrow('NaN');
  });
});

describe('hash', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['Żółć', '749eae9b0da15ae992ab9b3f8ff57ac8325b8b81769aa518480a328f904d35df'],
  ])('of %j', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });
});

describe('clean text', () => {
  it.each([
    ['e\u0301', 'é', 'composes'],
    ['a\u0000b', 'ab', 'drops NUL'],
    ['a\u0007b\u007F\u0085', 'ab', 'drops control characters'],
    ['a\nb\tc\r', 'a\nb\tc\r', 'keeps line breaks and tabs'],
    ['\uD83D', '\uFFFD', 'replaces a lone surrogate'],
    ['\uD83D\u0000\uDE00', '\uFFFD\uFFFD', 'does not join surrogates over a NUL'],
    ['e\u0000\u0301', 'é', 'composes over a NUL'],
    ['x\uFFFE\uFFFF', 'x', 'drops noncharacters'],
    ['  a  ', '  a  ', 'keeps spaces'],
    ['😀 Żółć Привет', '😀 Żółć Привет', 'keeps what people write'],
  ])('%j is %j: %s', (given, wanted) => {
    expect(cleanText(given)).toBe(wanted);
  });

  it('has no effect the second time, and is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(clean.isWellFormed() && !clean.includes('\u0000')).toBe(true);
      }),
    );
  });

  it('makes one space of line breaks and tabs', () => {
    expect(cleanLine('a\r\n\tb\u2028c\vd')).toBe('a b c d');
  });
});

describe('derived ids', () => {
  it('are stable', () => {
    expect(deriveId('0190aaaa-0000-7000-8000-000000000001', 'sections', 'goals')).toBe(
      '15a15c4b-e162-597c-b38c-408e55d08dda',
    );
  });

  it('differ for parts that join alike', () => {
    const ids = [deriveId('d', 'a', 'b'), deriveId('d', 'ab'), deriveId('d', 'a,b'), deriveId('d', 'a","b')];
    expect(new Set(ids).size).toBe(ids.length);
    expect(deriveId('d', '\uD800')).not.toBe(deriveId('d', '\uD801'));
  });
});

const orderKey = fc.oneof(
  fc.nat(5000).map(orderAt),
  fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/),
  fc.constantFrom('z', 'zz', '1', '01', '001', '0z', 'a', 'a1', 'a01', 'A'),
);
const neighbour = fc.option(orderKey, { nil: null });

describe('order keys', () => {
  it('between two neighbours stand strictly between', () => {
    fc.assert(
      fc.property(neighbour, neighbour, (a, b) => {
        const [before, after] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const key = orderBetween(before, after);
        expect(isOrderKey(key)).toBe(true);
        expect(before === null || before < key).toBe(true);
        expect(after === null || key < after || before === after).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of equal or exchanged neighbours stand after the first', () => {
    expect(orderBetween('a', 'a') > 'a').toBe(true);
    expect(orderBetween('b', 'a') > 'b').toBe(true);
  });

  it('take what is no key for an open end', () => {
    expect(orderBetween('', 'a0')).toBe(orderBetween(null, null));
    expect(orderBetween('ä', null)).toBe(orderBetween(null, null));
  });

  it('keep their order under any insertions', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 200, size: 'max' }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
      }),
      { numRuns: 50 },
    );
  });

  it('stay short at both ends of a long list', () => {
    let [first, last] = ['V', 'V'];
    for (let count = 0; count < 20_000; count += 1) {
      first = orderBetween(null, first);
      last = orderBetween(last, null);
    }
    expect([first.length, last.length].every((length) => length <= 6)).toBe(true);
  });

  it('of a list written in one go continue as appended', () => {
    let last: string | null = null;
    for (let index = 0; index < 5000; index += 1) {
      last = orderBetween(last, null);
      expect(orderAt(index)).toBe(last);
    }
    expect(orderAt(1e9) < orderAt(1e9 + 1)).toBe(true);
  });

  it('for rows pasted at once are evenly spread', () => {
    fc.assert(
      fc.property(neighbour, neighbour, fc.nat(300), (a, b, count) => {
        const [before, after] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const keys = ordersBetween(before, after, count);
        const all = [before ?? '', ...keys, ...(after === null || before === after ? [] : [after])];
        expect(keys.length).toBe(count);
        expect(all.every((key, index) => index === 0 || (all[index - 1] ?? '') < key)).toBe(true);
      }),
    );
    expect(Math.max(...ordersBetween('a', 'b', 500).map((key) => key.length))).toBeLessThan(8);
  });

  it('never end in the lowest digit, are never empty or endless', () => {
    expect(['', 'a0', '0', 'a b', 'é', 'a'.repeat(1001)].some(isOrderKey)).toBe(false);
    expect(isOrderKey('a'.repeat(1000))).toBe(true);
  });

  it('compare with the id as second word', () => {
    const rows = [
      { order: 'b', id: '1' },
      { order: 'a', id: '2' },
      { order: 'a', id: '1' },
      { order: 'Z', id: '9' },
    ];
    expect(rows.toSorted(compareOrder).map(({ order, id }) => order + id)).toEqual(['Z9', 'a1', 'a2', 'b1']);
    expect(compareOrder({ order: 'a', id: '1' }, { order: 'a', id: '1' })).toBe(0);
  });
});

describe('canonical decimals', () => {
  it.each([
    ['1', '1'],
    ['1.50', '1.5'],
    ['+1', '1'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['-12.3400', '-12.34'],
    ['100', '100'],
    ['12345678901234567890.123456789012345678901', '12345678901234567890.123456789012345678901'],
    ['0.0000000001', '0.0000000001'],
    ['1e5', null],
    ['.5', null],
    ['5.', null],
    ['', null],
    ['1,5', null],
    ['Infinity', null],
    ['0x10', null],
    [' 1', null],
  ])('%j is %j', (given, wanted) => {
    expect(canonicalDecimal(given)).toBe(wanted);
  });

  it('of calculated numbers have no exponent', () => {
    expect(canonicalDecimal(new Decimal('1e21'))).toBe('1000000000000000000000');
    expect(canonicalDecimal(new Decimal('1e-9'))).toBe('0.000000001');
    expect(canonicalDecimal(new Decimal(Number.NaN))).toBeNull();
  });
});
