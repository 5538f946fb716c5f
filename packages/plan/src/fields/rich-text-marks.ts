import { ok, type Result } from '@kader/errors';
import type { RichTextNode } from './field-value.ts';
import { invalid } from './invalid-value.ts';
import { isRecord } from './parse-id.ts';
import { parseAddress } from './parse-link.ts';

type Mark = NonNullable<RichTextNode['marks']>[number];

/** Marks in the order in which they are kept. */
const kept = ['bold', 'italic', 'link'];

/** The marks of a text in their one form: each at most once, in a fixed order, a link with its address alone. */
export function readMarks(value: unknown): Result<readonly Mark[]> {
  if (value === undefined || value === null) {
    return ok([]);
  }
  if (!Array.isArray(value)) {
    return invalid('type');
  }
  const marks = new Map<string, Mark>();
  for (const given of value as readonly unknown[]) {
    const mark = readMark(given);
    if (!mark.ok) {
      return mark;
    }
    marks.set(mark.value.type, mark.value);
  }
  return ok(kept.flatMap((type) => marks.get(type) ?? []));
}

function readMark(given: unknown): Result<Mark> {
  const type = isRecord(given) ? given.type : undefined;
  if (!isRecord(given) || typeof type !== 'string' || !kept.includes(type)) {
    return invalid('richTextNode');
  }
  if (type !== 'link') {
    return ok({ type });
  }
  const attrs = given.attrs;
  const href = parseAddress(isRecord(attrs) ? attrs.href : undefined, ['http:', 'https:', 'mailto:']);
  return href.ok ? ok({ type, attrs: { href: href.value } }) : href;
}
