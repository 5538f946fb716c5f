/** The box of a field: 32 px, 44 px for touch, where the text is also 16 px so that a phone does not zoom in. */
export const controlLook =
  'flex min-h-8 w-full items-center gap-2 rounded border border-line-control bg-paper-raised px-2.5 py-[5px] text-left text-14 text-ink transition-colors pointer-coarse:min-h-11 pointer-coarse:text-16 hover:border-ink-soft data-disabled:cursor-not-allowed data-disabled:border-dashed data-disabled:bg-transparent data-disabled:text-ink-faint data-invalid:border-bad data-readonly:border-line data-readonly:bg-transparent';

/** Focus of a field: 2 px of accent on its own border. */
export const controlFocus =
  'focus-visible:border-accent focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-accent';

/** The same for a box whose input lies inside it. */
export const controlFocusWithin =
  'has-[input:focus-visible]:border-accent has-[input:focus-visible]:outline-2 has-[input:focus-visible]:-outline-offset-1 has-[input:focus-visible]:outline-accent';
