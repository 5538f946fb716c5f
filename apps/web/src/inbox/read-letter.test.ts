import { expect, test } from 'vitest';
import { readLetter } from './read-letter.ts';

test('a mail is taken apart into what its reader sees', () => {
  const text = [
    'A plan waits for you',
    'Dear Tom,',
    'Please read it.',
    '> Before Friday, please.\n>\n> (Nadia)',
    'Plan: Spring\nVersion: 2',
    'Read the plan:\nhttps://kader.example/invite/abc_D-1',
    '-- \nNorth\nThis link works once.',
  ].join('\n\n');
  expect(readLetter(`${text}\n`)).toEqual([
    { kind: 'heading', text: 'A plan waits for you' },
    { kind: 'paragraph', text: 'Dear Tom,' },
    { kind: 'paragraph', text: 'Please read it.' },
    { kind: 'quote', lines: ['Before Friday, please.', '', '(Nadia)'] },
    { kind: 'facts', lines: ['Plan: Spring', 'Version: 2'] },
    { kind: 'link', label: 'Read the plan', url: 'https://kader.example/invite/abc_D-1' },
    { kind: 'footer', lines: ['North', 'This link works once.'] },
  ]);
});

test.each([['javascript:alert(1)'], ['https://kader.example/a b'], ['ftp://kader.example']])(
  '%s is no button',
  (address) => {
    expect(readLetter(`Heading\n\nOpen:\n${address}`)[1]).toEqual({
      kind: 'facts',
      lines: ['Open:', address],
    });
  },
);
