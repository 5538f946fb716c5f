'use client';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { popup, popupItem } from '../floating/popup.ts';
import { cx } from '../styles/cx.ts';
import { controlFocus, controlLook } from './control-look.ts';

export type SelectOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string | undefined;
  readonly media?: ReactNode;
  readonly disabled?: boolean | undefined;
};

export type SelectProps<Value extends string> = {
  readonly options: readonly SelectOption<Value>[];
  /** null: nothing chosen; the placeholder shows. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  /** field: a box. inline: edit in place, text until pointed at. */
  readonly look?: 'field' | 'inline' | undefined;
  /** Its name when no Field (kind="choice") gives one. */
  readonly 'aria-label'?: string | undefined;
  readonly className?: string | undefined;
};

/** One of a closed list. Arrow keys, Home, End and typing find an option. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  disabled,
  name,
  look = 'field',
  className,
  ...rest
}: SelectProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <Base.Root
      items={options}
      value={value}
      onValueChange={(next) => next !== null && onChange(next)}
      disabled={disabled}
      name={name}
    >
      <Base.Trigger aria-label={rest['aria-label']} className={cx(triggerLook(look), className)}>
        <span className={cx('min-w-0 flex-1', chosen === undefined && 'text-ink-faint')}>
          {chosen === undefined ? placeholder : chosen.label}
        </span>
        {look === 'field' && <ChevronsUpDown aria-hidden="true" className="size-3.5" />}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-40">
          <Base.Popup
            className={cx(popup, 'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1')}
          >
            <Base.List>
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={popupItem}
                >
                  {option.media}
                  <span className="min-w-0 flex-1">
                    <Base.ItemText>{option.label}</Base.ItemText>
                    {option.description !== undefined && (
                      <span className="block max-w-80 text-12 text-ink-faint">{option.description}</span>
                    )}
                  </span>
                  <Base.ItemIndicator className="text-accent [&_.lucide]:text-accent">
                    <Check aria-hidden="true" />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The classes of a button that opens a list: a field's box, or the edit-in-place box. */
export function triggerLook(look: 'field' | 'inline'): string {
  if (look === 'field')
    return cx(
      controlLook,
      controlFocus,
      'data-popup-open:border-accent data-popup-open:outline-2 data-popup-open:-outline-offset-1 data-popup-open:outline-accent',
    );
  return 'touch-44 -mx-1.5 -my-0.5 inline-flex min-h-6 items-center gap-1.5 rounded-chip px-1.5 py-0.5 text-left transition-colors hover:bg-hover focus-visible:bg-paper-raised focus-visible:outline-offset-0 data-disabled:cursor-default data-disabled:hover:bg-transparent data-popup-open:bg-paper-raised data-popup-open:shadow-[0_0_0_2px_var(--accent)]';
}
