import type { DemoPersonKey } from '../demo-people.ts';
import type { ContentRow, PlanContent } from './plan-content.ts';
import type { FirmContent, StoryStep } from './plan-story.ts';

/** How the parts of a whole plan came to be written. */
export interface WritingInTurn {
  /** Who wrote, one after the other. */
  readonly by: readonly [DemoPersonKey, ...DemoPersonKey[]];
  /** When the first and the last part were written, with the others in between. */
  readonly daysAgo: { readonly first: number; readonly last: number };
  /** What stood there first. */
  readonly firm: FirmContent;
  /** Keys of rows that only the agency sees. */
  readonly internal?: readonly string[];
}

/** The steps in which people write the parts of a whole plan in turn: each at a day of its own. */
export function writtenInTurn(
  parts: readonly PlanContent[],
  { by, daysAgo: { first, last }, firm, internal = [] }: WritingInTurn,
): readonly StoryStep[] {
  const stride = (first - last) / Math.max(1, parts.length - 1);
  return parts.map((part, index) => ({
    by: by[index % by.length] ?? by[0],
    daysAgo: Math.round(first - index * stride),
    // Of two parts of one working day the second was written later.
    at: `${String(8 + Math.floor((index * 7) / parts.length)).padStart(2, '0')}:${String((index * 4) % 60).padStart(2, '0')}`,
    edits: [...(index === 0 ? [{ header: firm }] : []), { rows: withInternal(part, internal) }],
  }));
}

function withInternal(part: PlanContent, internal: readonly string[]): PlanContent {
  const mark = (key: string, row: ContentRow): ContentRow =>
    internal.includes(key) ? { ...row, internal: true } : row;
  return Object.fromEntries(
    Object.entries(part).map(([place, rows]) => [
      place,
      Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, mark(key, row)])),
    ]),
  );
}
