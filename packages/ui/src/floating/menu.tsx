'use client';
import { Menu as Base } from '@base-ui/react/menu';
import type { useRender } from '@base-ui/react/use-render';
import { Check, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '../marks/kbd.tsx';
import { ariaShortcut } from '../marks/shortcut.ts';
import { useIsMac } from '../marks/use-is-mac.ts';
import { cx } from '../styles/cx.ts';
import { popup, popupItem } from './popup.ts';

export type MenuProps = {
  /** The button that opens it; it needs a name of its own. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly className?: string | undefined;
  /** MenuItem, MenuCheckItem, MenuChoice, MenuLink, MenuSub, MenuGroup, MenuSeparator. */
  readonly children: ReactNode;
};

/** A list of commands under a button. Arrow keys, Home, End and typing move; Esc closes and gives focus back. */
export function Menu({
  trigger,
  align = 'start',
  side = 'bottom',
  open,
  onOpenChange,
  className,
  children,
}: MenuProps) {
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <MenuPopup align={align} side={side} className={className}>
        {children}
      </MenuPopup>
    </Base.Root>
  );
}

type PopupProps = Pick<MenuProps, 'align' | 'side' | 'className' | 'children'>;

function MenuPopup({ align = 'start', side = 'bottom', className, children }: PopupProps) {
  return (
    <Base.Portal>
      <Base.Positioner align={align} side={side} sideOffset={4} collisionPadding={8} className="z-40">
        <Base.Popup
          className={cx(popup, 'max-h-(--available-height) min-w-[220px] overflow-y-auto p-1', className)}
        >
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

type Line = {
  readonly icon?: ReactNode;
  /** As for Kbd; shown at the end. The screen binds it. */
  readonly shortcut?: string | undefined;
  /** A quiet word at the end instead of a shortcut. */
  readonly end?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly children: ReactNode;
};

function LineContent({ icon, shortcut, end, children }: Omit<Line, 'disabled'>) {
  return (
    <>
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {shortcut !== undefined && (
        <span aria-hidden="true" className="ml-4 flex pointer-coarse:hidden">
          <Kbd keys={shortcut} />
        </span>
      )}
      {end !== undefined && <span className="ml-4 text-ink-faint">{end}</span>}
    </>
  );
}

export type MenuItemProps = Line & {
  readonly onSelect: () => void;
  /** danger: what takes something away. */
  readonly look?: 'plain' | 'danger' | undefined;
};

/** A command. */
export function MenuItem({ onSelect, look = 'plain', disabled, ...line }: MenuItemProps) {
  const mac = useIsMac();
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      aria-keyshortcuts={line.shortcut === undefined ? undefined : ariaShortcut(line.shortcut, mac)}
      className={cx(
        popupItem,
        look === 'danger' && 'text-bad data-highlighted:bg-bad-soft [&_.lucide]:text-bad',
      )}
    >
      <LineContent {...line} />
    </Base.Item>
  );
}

export type MenuLinkProps = useRender.ComponentProps<'a'> & Pick<Line, 'icon' | 'end'>;

/** A line that is a link. `render={<Link href=… />}` makes it a router's link. */
export function MenuLink({ icon, end, render, className, children, ...rest }: MenuLinkProps) {
  return (
    <Base.LinkItem
      {...rest}
      {...(render !== undefined && { render: render as ReactElement })}
      className={cx(popupItem, className)}
    >
      <LineContent icon={icon} end={end}>
        {children}
      </LineContent>
    </Base.LinkItem>
  );
}

/** A line that is on or off; the menu stays open. */
export function MenuCheckItem({
  checked,
  onChange,
  disabled,
  ...line
}: Line & { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onChange} disabled={disabled} className={popupItem}>
      <LineContent {...line} />
      <Base.CheckboxItemIndicator>
        <Check aria-hidden="true" className="text-accent!" />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}

export type MenuChoiceProps<Value extends string> = {
  /** The heading: 'Language'. */
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
};

/** One of a few, under a heading. */
export function MenuChoice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: MenuChoiceProps<Value>) {
  function handleChange(next: unknown) {
    const chosen = options.find((option) => option.value === next);
    if (chosen !== undefined) onChange(chosen.value);
  }
  return (
    <Base.Group>
      <Base.GroupLabel className={heading}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={handleChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className={popupItem}>
            <span lang={option.lang} className="min-w-0 flex-1">
              {option.label}
            </span>
            <Base.RadioItemIndicator>
              <Check aria-hidden="true" className="text-accent!" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

const heading = 'px-2 pt-2 pb-1 text-12 text-ink-faint';

/** Lines under a heading. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={heading}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

/** A menu inside the menu; Right opens it, Left closes it. */
export function MenuSub({
  label,
  icon,
  children,
}: {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Base.SubmenuRoot>
      <Base.SubmenuTrigger className={cx(popupItem, 'data-popup-open:bg-accent-soft')}>
        {icon}
        <span className="min-w-0 flex-1">{label}</span>
        <ChevronRight aria-hidden="true" className="size-3.5" />
      </Base.SubmenuTrigger>
      <MenuPopup side="right">{children}</MenuPopup>
    </Base.SubmenuRoot>
  );
}

/** A rule between groups of lines. */
export function MenuSeparator() {
  return <Base.Separator className="my-1 border-t" />;
}
