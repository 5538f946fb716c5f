import { describe, expect, it } from 'vitest';
import { parseSender } from './parse-sender.ts';

describe('parseSender', () => {
  it.each([
    ['Kader <mail@kader.example>', { name: 'Kader', address: 'mail@kader.example' }],
    ['Kader, proef <mail@kader.example>', null],
    ['Кадр <mail@kader.example>', { name: 'Кадр', address: 'mail@kader.example' }],
    ['mail@kader.example', { name: '', address: 'mail@kader.example' }],
    ['Kader <mail@kader.example>, <b@c.nl>', null],
    ['Kader <mail>', null],
    ['Kader', null],
    ['', null],
    ['Kader\r\nBcc: x <mail@kader.example>', null],
  ])('reads %j', (text, expected) => {
    expect(parseSender(text)).toEqual(expected);
  });
});
