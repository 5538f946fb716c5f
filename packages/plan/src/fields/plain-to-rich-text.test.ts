import { expect, test } from 'vitest';
import { parseField, richText } from './face.ts';
import { plainToRichText } from './plain-to-rich-text.ts';

test.each([
  ['One line.', ['One line.']],
  ['First.\n\nSecond,\nthird.', ['First.', undefined, 'Second,', 'third.']],
  ['<b>&amp; {{name}}</b>', ['<b>&amp; {{name}}</b>']],
])('%j is a paragraph per line, in canonical form', (text, lines) => {
  const prose = plainToRichText(text);
  expect(prose.content?.map(({ content }) => content?.[0]?.text)).toEqual(lines);
  const parsed = parseField(richText(), prose);
  expect(parsed.ok && parsed.value).toEqual(prose);
});
