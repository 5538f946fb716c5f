import type { StoryEdit } from './plan-story.ts';
import type { RowContents } from './row-content.ts';

/** Rows of a plan's collection by key, in the order in which they stand. */
export type Rows<Collection extends keyof RowContents> = Readonly<Record<string, RowContents[Collection]>>;

/** The edits that add rows. */
export function addRows<Collection extends keyof RowContents>(
  collection: Collection,
  rows: Rows<Collection>,
): readonly StoryEdit[] {
  return Object.entries(rows).map(
    // Collection and fields belong together, which the type of an entry does not tell.
    ([key, fields]) => ({ add: collection, key, fields }) as StoryEdit,
  );
}

/** What nobody could know when the row was written, and what stands there instead. */
const later = {
  activities: { fields: ['status', 'progress'], first: { status: 'planned' } },
  experiments: {
    fields: [
      'status',
      'visitorsA',
      'conversionsA',
      'visitorsB',
      'conversionsB',
      'resultNote',
      'outcome',
      'learning',
      'decision',
    ],
    first: { status: 'idea' },
  },
} as const;

/** The edits that add activities or experiments as they were planned, before anything came of them. */
export function planRows<Collection extends keyof typeof later>(
  collection: Collection,
  rows: Rows<Collection>,
): readonly StoryEdit[] {
  const { fields: unknown, first } = later[collection];
  return Object.entries(rows).map(([key, row]) => {
    const known = Object.entries(row).filter(([field]) => !(unknown as readonly string[]).includes(field));
    // See above.
    return { add: collection, key, fields: { ...Object.fromEntries(known), ...first } } as StoryEdit;
  });
}

/** The edits that say how planned rows stand now. */
export function bringUpToDate<Collection extends keyof typeof later>(
  collection: Collection,
  rows: Rows<Collection>,
): readonly StoryEdit[] {
  const { fields: unknown, first } = later[collection];
  return Object.entries(rows).flatMap(([key, row]) => {
    const known = Object.entries(row).filter(([field]) => (unknown as readonly string[]).includes(field));
    const fields = Object.fromEntries(known);
    return fields.status === first.status ? [] : [{ set: key, fields }];
  });
}
