import { cva } from 'class-variance-authority';

/** The classes of a button, for the button itself and for a link that looks like one. */
export const buttonLook = cva(
  'inline-flex items-center justify-center gap-1.5 rounded border font-ui font-medium whitespace-nowrap transition-colors select-none aria-disabled:cursor-not-allowed data-disabled:cursor-not-allowed data-disabled:border-dashed data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-faint',
  {
    variants: {
      look: {
        primary:
          'border-accent bg-accent text-on-accent not-data-disabled:hover:border-accent-strong not-data-disabled:hover:bg-accent-strong',
        default:
          'border-line bg-paper-raised text-ink not-data-disabled:hover:bg-paper-sunk not-data-disabled:active:bg-press',
        quiet:
          'border-transparent text-ink-soft not-data-disabled:hover:bg-hover not-data-disabled:hover:text-ink not-data-disabled:active:bg-press',
        danger:
          'border-line bg-paper-raised text-bad not-data-disabled:hover:border-bad not-data-disabled:hover:bg-bad-soft',
      },
      size: {
        s: 'touch-44 min-h-7 px-2 py-[3px] text-13',
        m: 'min-h-8 px-3 py-[5px] text-13 pointer-coarse:min-h-11',
        l: 'min-h-11 px-[18px] py-[11px] text-14',
      },
    },
    defaultVariants: { look: 'default', size: 'm' },
  },
);

export type ButtonLook = 'primary' | 'default' | 'quiet' | 'danger';
export type ButtonSize = 's' | 'm' | 'l';
