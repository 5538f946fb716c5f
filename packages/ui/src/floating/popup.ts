/** The look of everything that floats: raised paper, the one shadow, 120 ms in and out. */
export const popup =
  'rounded bg-paper-raised text-ink shadow-float outline-none transition-[opacity,translate] data-ending-style:opacity-0 data-starting-style:opacity-0 data-[side=bottom]:data-starting-style:-translate-y-1 data-[side=top]:data-starting-style:translate-y-1';

/** A row in a menu or a list of options. */
export const popupItem =
  'flex min-h-8 w-full cursor-default items-center gap-2.5 rounded-chip px-2 py-1.5 text-left text-13 outline-none select-none data-highlighted:bg-accent-soft data-disabled:text-ink-faint pointer-coarse:min-h-11 [&_.lucide]:text-ink-faint';
