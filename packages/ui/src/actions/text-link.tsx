'use client';
import { useRender } from '@base-ui/react/use-render';
import { cx } from '../styles/cx.ts';

export type TextLinkProps = useRender.ComponentProps<'a'> & {
  /** plain: no underline and the ink around it, for names in lists. */
  readonly look?: 'underlined' | 'plain' | undefined;
};

/** A link in running text. `render={<Link href=… />}` makes it a router's link, `render={<button …/>}` a button. */
export function TextLink({ look = 'underlined', render, className, ...rest }: TextLinkProps) {
  return useRender({
    defaultTagName: 'a',
    render,
    props: {
      ...rest,
      className: cx(
        'rounded-mark',
        look === 'underlined'
          ? 'text-accent underline decoration-[color-mix(in_oklch,var(--accent)_35%,transparent)] decoration-1 underline-offset-3 hover:decoration-current'
          : 'hover:underline hover:decoration-1 hover:underline-offset-3',
        className,
      ),
    },
  });
}
