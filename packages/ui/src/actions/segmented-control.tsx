'use client';
import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

export type SegmentedControlProps<Value extends string> = {
  /** What is chosen here: 'View', 'Theme'. */
  readonly label: string;
  /** null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Where nothing may be chosen: called when the chosen one is pressed again. */
  readonly onClear?: (() => void) | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly icon?: ReactNode;
  }[];
  readonly className?: string | undefined;
};

/** A few views of one thing, or places on a scale. Arrow keys move, Enter or Space chooses. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  onChange,
  onClear,
  options,
  className,
}: SegmentedControlProps<Value>) {
  function handleChange(values: string[]) {
    const chosen = options.find((option) => option.value === values[0]);
    if (chosen !== undefined) onChange(chosen.value);
    else onClear?.();
  }
  return (
    <ToggleGroup
      aria-label={label}
      value={value === null ? [] : [value]}
      onValueChange={handleChange}
      className={cx('inline-flex rounded border bg-paper-sunk p-px', className)}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="touch-44 inline-flex min-h-[26px] items-center gap-1.5 rounded-chip px-2.5 text-13 whitespace-nowrap text-ink-soft transition-colors hover:text-ink data-pressed:bg-paper-raised data-pressed:font-medium data-pressed:text-ink data-pressed:shadow-[0_0_0_1px_var(--line)]"
        >
          {option.icon}
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
