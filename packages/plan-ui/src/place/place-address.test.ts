import { describe, expect, test } from 'vitest';
import { placeAddress, readPlace, withoutPlace } from './place-address.ts';

const plan = '/werf/clients/korenaar/plans/1';
const urlOf = (address: string) => new URL(address, 'https://kader.example');

describe('the address of a place', () => {
  test.each([
    [{}, plan],
    [{ block: 'kpis' }, `${plan}#block-kpis`],
    [{ block: 'kpis', item: 'a-1' }, `${plan}?at=a-1#block-kpis`],
    [{ block: 'kpis', item: 'a-1', field: 'actual' }, `${plan}?at=a-1.actual#block-kpis`],
    [
      { block: 'kpis', item: 'a-1', field: 'actual', month: '2027-03' },
      `${plan}?at=a-1.actual.2027-03#block-kpis`,
    ],
    [{ block: 'own-1a2b', item: 'a-1' }, `${plan}?at=a-1#block-own-1a2b`],
    [{ item: 'a-1' }, `${plan}?at=a-1`],
  ])('%j is %s, and is read again', (place, address) => {
    expect(placeAddress(plan, place)).toBe(address);
    expect(readPlace(urlOf(address))).toEqual('item' in place ? place : null);
  });

  test('that somebody changed by hand leads to its row at least', () => {
    expect(readPlace(urlOf(`${plan}?at=a-1#block-%E0`))).toEqual({ item: 'a-1' });
  });

  test('can be taken off again, and leaves the rest', () => {
    const address = withoutPlace(urlOf(`${plan}?version=2&at=a-1#block-kpis`));
    expect(address.href).toBe(`https://kader.example${plan}?version=2#block-kpis`);
  });
});
