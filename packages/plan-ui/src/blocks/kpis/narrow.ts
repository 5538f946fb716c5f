/**
 * On a narrow sheet a KPI is an item of two lines: its name; then target, actual and how far off. The lines share the
 * columns of the table, so that the figures of all KPIs stand under each other there too.
 */
export const narrowTable =
  '@max-sheet/sheet:grid @max-sheet/sheet:grid-cols-[minmax(max-content,1fr)_minmax(max-content,1fr)_max-content] @max-sheet/sheet:gap-x-3';

/** Head, body and rows of it. */
export const narrowLines =
  '@max-sheet/sheet:col-span-full @max-sheet/sheet:grid @max-sheet/sheet:grid-cols-subgrid';

/** A row of it: the rule is its own, not that of its cells. */
export const narrowRow = '@max-sheet/sheet:gap-y-1 @max-sheet/sheet:border-b @max-sheet/sheet:py-2.5';

const cell = '@max-sheet/sheet:h-auto @max-sheet/sheet:border-0 @max-sheet/sheet:p-0';

/** Takes the width of the line and adds nothing to that of the columns. */
const ownWidth = '@max-sheet/sheet:w-0 @max-sheet/sheet:min-w-full';

/** The cells by what they hold; heads take the same, but that of the name is only read out. */
export const narrowCells = {
  name: `${cell} @max-sheet/sheet:col-span-full @max-sheet/sheet:row-start-1 ${ownWidth}`,
  nameHead: '@max-sheet/sheet:sr-only',
  trend: '@max-sheet/sheet:hidden',
  target: `${cell} @max-sheet/sheet:col-start-1 @max-sheet/sheet:row-start-2 @max-sheet/sheet:text-left`,
  actual: `${cell} @max-sheet/sheet:col-start-2 @max-sheet/sheet:row-start-2 @max-sheet/sheet:text-left`,
  deviation: `${cell} @max-sheet/sheet:col-start-3 @max-sheet/sheet:row-start-2`,
  actions: `${cell} @max-sheet/sheet:col-start-3 @max-sheet/sheet:row-start-1 @max-sheet/sheet:w-auto @max-sheet/sheet:justify-self-end`,
  /** What is folded out below. */
  below: `@max-sheet/sheet:col-span-full ${ownWidth}`,
} as const;
