import { X } from 'lucide-react';
import type { ComponentProps, ReactNode, Ref } from 'react';
import { cx } from '../styles/cx.ts';

const look =
  'inline-flex min-h-5 max-w-full wrap-anywhere items-center gap-1 rounded-chip border px-1.5 py-px text-left font-ui text-12 font-text text-ink-soft transition-colors [&_.lucide]:size-3';
// 20 px to the eye, 24 px to the pointer.
const hitArea = 'touch-44 relative before:absolute before:inset-x-0 before:-inset-y-0.5';
const resting = 'hover:border-line-control hover:text-ink';
const large = 'min-h-7 gap-1.5 rounded px-2.5 text-13 [&_.lucide]:size-3.5';
const chosen = 'border-accent bg-accent-soft text-accent';

export type ChipProps = {
  /** What kind of thing it names, before the name: 'KPI'. */
  readonly kind?: string | undefined;
  readonly icon?: ReactNode;
  readonly on?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

function Content({ icon, kind, children }: Pick<ChipProps, 'icon' | 'kind' | 'children'>) {
  return (
    <>
      {icon}
      {kind !== undefined && <span className="shrink-0 font-medium text-ink-faint">{kind}</span>}
      {children}
    </>
  );
}

/** A reference or a property that cannot be pressed. */
export function Chip({ kind, icon, on = false, className, children }: ChipProps) {
  return (
    <span className={cx(look, on && chosen, className)}>
      <Content icon={icon} kind={kind}>
        {children}
      </Content>
    </span>
  );
}

export type ChipButtonProps = ChipProps &
  Omit<ComponentProps<'button'>, keyof ChipProps | 'type'> & {
    /** l is the size of a filter above a table. */
    readonly size?: 'm' | 'l' | undefined;
    readonly ref?: Ref<HTMLButtonElement> | undefined;
  };

/** A chip that does something: opens what it names, or a filter's menu. `on` says that a filter is set. */
export function ChipButton({
  kind,
  icon,
  on = false,
  size = 'm',
  className,
  children,
  ...rest
}: ChipButtonProps) {
  return (
    <button
      type="button"
      className={cx(look, hitArea, size === 'l' && large, on ? chosen : resting, className)}
      {...rest}
    >
      <Content icon={icon} kind={kind}>
        {children}
      </Content>
    </button>
  );
}

export type ChipRemovableProps = ChipProps & {
  /** l is the size of a filter above a table. */
  readonly size?: 'm' | 'l' | undefined;
  /** The accessible name of the cross: 'Remove Booked test rides'. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

/** A chip with a cross that takes it away. */
export function ChipRemovable({
  kind,
  icon,
  on = false,
  size = 'm',
  removeLabel,
  onRemove,
  className,
  children,
}: ChipRemovableProps) {
  return (
    <span
      className={cx(
        look,
        size === 'l' && large,
        on && chosen,
        size === 'l' ? 'py-0 pr-0.5' : 'py-0 pr-0',
        className,
      )}
    >
      <Content icon={icon} kind={kind}>
        {children}
      </Content>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className={cx(
          hitArea,
          size === 'l' ? 'size-6' : 'size-5',
          '-my-px grid place-items-center rounded-chip text-current hover:bg-hover',
        )}
      >
        <X aria-hidden="true" />
      </button>
    </span>
  );
}
