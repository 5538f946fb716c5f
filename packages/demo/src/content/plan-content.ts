/**
 * A row of a whole plan as its content writes it: numbers in whole units (euros, not cents; a share as fraction), a list of
 * figures begins with the first month of the plan, a month is counted from 1, and what a row refers to is named by key.
 * `parent` is the key of the row beneath which it stands.
 */
export type ContentRow = Readonly<Record<string, unknown>>;

/**
 * Rows of a whole plan, in the order in which they stand: by collection (`goals`; with `@` and the key of the block where
 * every block has rows of its own, `pyramid@frame`), then by key. The key of a row that the template begins with is its
 * element (`funnel.reach`), of the one row of a block `one`, of an answer that of its prompt.
 */
export type PlanContent = Readonly<Record<string, Readonly<Record<string, ContentRow>>>>;
