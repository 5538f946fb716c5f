'use client';
import { Input } from '@base-ui/react/input';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { cx } from '../styles/cx.ts';
import type { CalendarLocale } from './calendar-locales.ts';
import { CalendarPopover } from './calendar-popover.tsx';
import { controlFocusWithin, controlLook } from './control-look.ts';
import { EditInPlace, type EditInPlaceProps } from './edit-in-place.tsx';

type Shared = {
  /** 'YYYY-MM-DD'; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Reads what was typed, in the reader's locale: 'YYYY-MM-DD', or null when it is not a day. */
  readonly parse: (text: string) => string | null;
  /** Writes 'YYYY-MM-DD' in the reader's locale. */
  readonly format: (value: string) => string;
  readonly locale: CalendarLocale;
  readonly openLabel: string;
  /** Called with text that is no day, and with null once it is put right, so that the field can say so. */
  readonly onInvalid?: ((text: string | null) => void) | undefined;
  readonly today?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

export type DatePickerProps = Shared & {
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly id?: string | undefined;
  /** Its name when no Field gives one. */
  readonly 'aria-label'?: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
};

/** A day, typed or chosen from a month. What is typed is read when focus leaves or at Enter. */
export function DatePicker({ ref, ...props }: DatePickerProps) {
  const { value, onChange, parse, format, onInvalid, disabled, className } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const text = typed ?? (value === null ? '' : format(value));

  function take(next: string | null) {
    setTyped(null);
    setRefused(false);
    if (refused) onInvalid?.(null);
    if (next !== value) onChange(next);
  }

  function commit() {
    if (typed === null) return;
    const next = typed.trim() === '' ? null : parse(typed);
    if (next !== null || typed.trim() === '') {
      take(next);
    } else {
      setRefused(true);
      onInvalid?.(typed);
    }
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') commit();
  }

  return (
    <span
      data-invalid={refused ? '' : undefined}
      data-disabled={disabled === true ? '' : undefined}
      className={cx(controlLook, controlFocusWithin, 'py-0 pr-1 has-[[data-invalid]]:border-bad', className)}
    >
      <Input
        id={props.id}
        ref={ref}
        type="text"
        autoComplete="off"
        aria-label={props['aria-label']}
        aria-invalid={refused ? true : undefined}
        placeholder={props.placeholder}
        disabled={disabled}
        value={text}
        onValueChange={setTyped}
        onBlur={commit}
        onKeyDown={handleKeyDown}
        className="min-w-0 flex-1 self-stretch bg-transparent text-inherit outline-none"
      />
      <CalendarPopover {...calendarOf(props)} onChange={take} disabled={disabled} />
    </span>
  );
}

export type DateInPlaceProps = Shared &
  Omit<EditInPlaceProps, 'value' | 'display' | 'lines' | 'onCommit' | 'onDraft' | 'inputMode'>;

/** A day as edit in place; the calendar's button stands after it while it is pointed at or focused. */
export function DateInPlace({
  value,
  onChange,
  parse,
  format,
  onInvalid,
  className,
  ...rest
}: DateInPlaceProps) {
  const text = value === null ? '' : format(value);

  function handleCommit(typed: string): boolean {
    const empty = typed.trim() === '';
    const next = empty ? null : parse(typed);
    if (next === null && !empty) {
      onInvalid?.(typed);
      return false;
    }
    onInvalid?.(null);
    if (next !== value) onChange(next);
    return true;
  }

  const { locale, openLabel, today, min, max, ...edit } = rest;
  return (
    <span className={cx('group/date relative inline-flex items-start', className)}>
      <EditInPlace {...edit} value={text} lines="one" onCommit={handleCommit} />
      {edit.readOnly !== true && (
        <CalendarPopover
          {...{ value, onChange, locale, openLabel, today, min, max }}
          className="absolute -top-0.5 left-full ml-1.5 bg-paper-raised opacity-0 group-focus-within/date:opacity-100 group-hover/date:opacity-100 data-popup-open:opacity-100"
        />
      )}
    </span>
  );
}

function calendarOf({ value, locale, openLabel, today, min, max }: Shared) {
  return { value, locale, openLabel, today, min, max };
}
