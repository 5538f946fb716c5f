import { cva } from 'class-variance-authority';
import { cx } from '../styles/cx.ts';
import { hueOf } from './hue.ts';
import { initialsOf } from './initials.ts';

const avatar = cva(
  'inline-grid flex-none place-items-center rounded-full bg-(--hue-soft) font-ui leading-none font-strong tracking-[.01em] text-ink select-none',
  {
    variants: {
      size: {
        s: 'size-5 text-[10px]',
        m: 'size-6 text-[11px]',
        l: 'size-8 text-[12px]',
      },
      here: { true: 'shadow-[0_0_0_2px_var(--paper),0_0_0_4px_var(--hue)]' },
    },
    defaultVariants: { size: 'm' },
  },
);

export type AvatarProps = {
  /** Decides the hue; a person keeps theirs everywhere. */
  readonly id: string;
  readonly name: string;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** Draws the ring of somebody who is here now. */
  readonly here?: boolean | undefined;
  /** True where the name stands beside it: then it is hidden from assistive technology. */
  readonly decorative?: boolean | undefined;
  /** What the pointer and assistive technology are told; the name when absent. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
};

/** A person's or a client's initials on the soft ground of their hue. */
export function Avatar({ id, name, size, here, decorative = false, label = name, className }: AvatarProps) {
  const classes = cx(avatar({ size, here }), className);
  if (decorative) {
    return (
      <span aria-hidden="true" className={classes} data-hue={hueOf(id)}>
        {initialsOf(name)}
      </span>
    );
  }
  return (
    <span role="img" aria-label={label} title={label} className={classes} data-hue={hueOf(id)}>
      <span aria-hidden="true">{initialsOf(name)}</span>
    </span>
  );
}
