import { expect, test } from 'vitest';
import { openAnswer } from '../plan/testing/open-answer.ts';
import { readingMinutes } from './reading-minutes.ts';

test('a short plan takes a minute', () => {
  expect(readingMinutes(openAnswer().document)).toBe(1);
});

test('long answers take longer', () => {
  const { document } = openAnswer();
  const [first] = document.items;
  const text = 'слово '.repeat(900).trim();
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] };
  const answer = { ...first, id: 'answer', collection: 'answers', order: 'V', revisions: {} };
  const fields = { answer: { type: 'doc', content: [paragraph] } };
  expect(readingMinutes({ ...document, items: [...document.items, { ...answer, fields }] })).toBe(5);
});
