import { describe, expect, it } from 'vitest';
import { markMatches, matchesQuery } from './match-text.ts';

describe('matchesQuery', () => {
  it.each([
    ['Marta Zielińska', 'zielin', true],
    ['Łódź', 'lodz', true],
    ['Ёлка в мае', 'елка', true],
    ['Асель Нурланова', 'АСЕЛЬ нур', true],
    ['Smörgås', 'smorgas', true],
    ['Hanneke Naber', 'na han', true],
    ['Hanneke Naber', 'nb', false],
    ['anything', '  ', true],
  ])('%s for %s: %s', (text, query, expected) => {
    expect(matchesQuery(text, query)).toBe(expected);
  });
});

describe('markMatches', () => {
  it('marks the letters that were found, accents included', () => {
    expect(markMatches('Zielińska', 'linsk')).toEqual([
      { text: 'Zie', found: false },
      { text: 'lińsk', found: true },
      { text: 'a', found: false },
    ]);
  });

  it('keeps the label whole without a query', () => {
    expect(markMatches('Bakkerij', '')).toEqual([{ text: 'Bakkerij', found: false }]);
  });
});
