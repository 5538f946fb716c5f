import { parseField, richText } from '@kader/plan/fields';
import { expect, test } from 'vitest';
import { richTextOf } from './rich-text-of.ts';

const id = '0190aaaa-0000-7000-8000-0000000000a1';

test('prose becomes paragraphs, lists and references, in canonical form', () => {
  const text = richTextOf(
    `First line\nof one paragraph.\n\n- one;\n- two.\n\nSee [[goal-key]] too, **now**.`,
    (key) => {
      expect(key).toBe('goal-key');
      return id;
    },
  );
  const words = (value: string) => ({ type: 'text', text: value });
  const item = (value: string) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [words(value)] }],
  });
  expect(text).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [words('First line of one paragraph.')] },
      { type: 'bulletList', content: [item('one;'), item('two.')] },
      {
        type: 'paragraph',
        content: [
          words('See '),
          { type: 'itemReference', attrs: { id } },
          words(' too, '),
          { type: 'text', text: 'now', marks: [{ type: 'bold' }] },
          words('.'),
        ],
      },
    ],
  });
  const parsed = parseField(richText(), text);
  expect(parsed.ok && parsed.value).toEqual(text);
});
