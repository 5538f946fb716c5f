import { cx } from '../styles/cx.ts';

/** The mark: a frame open at its sides with a K in it. Takes the colour of the text, 22 px unless className says more. */
export function LogoMark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      className={cx('size-[22px] flex-none', className)}
    >
      <path d="M1 7V1h6M15 1h6v6M21 15v6h-6M7 21H1v-6" />
      <path d="M7 6.25v9.5M7.6 11.2l6.6-4.95M9.4 10.1l5.1 5.65" strokeWidth="1.9" />
    </svg>
  );
}

/** The mark with the name beside it. */
export function Logo({
  name,
  className,
}: {
  readonly name: string;
  readonly className?: string | undefined;
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-2.5 font-doc text-20 font-[600] tracking-[-.01em]',
        className,
      )}
    >
      <LogoMark />
      {name}
    </span>
  );
}

/** The tile of an agency: the first letter of its name. Decoration; the name stands beside it. */
export function Glyph({
  name,
  className,
}: {
  readonly name: string;
  readonly className?: string | undefined;
}) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'grid size-6 flex-none place-items-center rounded bg-ink font-doc text-14 leading-none font-[600] text-paper-raised',
        className,
      )}
    >
      {([...name.trim()][0] ?? '·').toUpperCase()}
    </span>
  );
}
