'use client';
import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import { cx } from '../styles/cx.ts';

export type FieldProps = {
  readonly label: ReactNode;
  /** Beside the label, quiet: 'optional'. */
  readonly note?: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do. Takes the hint's place and marks the control as invalid. */
  readonly error?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** choice: the control is a button that opens a list (Select, Combobox), not a native input. */
  readonly kind?: 'text' | 'choice' | undefined;
  /** Leaves the label to assistive technology, where the surroundings say it to the eye. */
  readonly labelHidden?: boolean | undefined;
  readonly className?: string | undefined;
  /** One control of this package. */
  readonly children: ReactNode;
};

/** A label, a control, and below it a hint or an error, tied together for assistive technology. */
export function Field({
  label,
  note,
  hint,
  error,
  disabled,
  kind = 'text',
  labelHidden = false,
  className,
  children,
}: FieldProps) {
  const invalid = error !== undefined && error !== null && error !== false && error !== '';
  const labelClasses = cx(
    'text-13 font-medium data-disabled:text-ink-faint',
    labelHidden ? 'sr-only' : 'flex items-baseline gap-2',
  );
  const words = (
    <>
      {label}
      {note !== undefined && <span className="text-12 font-text text-ink-faint">{note}</span>}
    </>
  );
  return (
    <Base.Root
      invalid={invalid}
      disabled={disabled}
      className={cx('grid grid-cols-[minmax(0,1fr)] content-start gap-1', className)}
    >
      {kind === 'choice' ? (
        <Base.Label nativeLabel={false} render={<div />} className={labelClasses}>
          {words}
        </Base.Label>
      ) : (
        <Base.Label className={labelClasses}>{words}</Base.Label>
      )}
      {children}
      {!invalid && hint !== undefined && (
        <Base.Description className="text-12 text-ink-faint">{hint}</Base.Description>
      )}
      <Base.Error match={invalid} className="text-12 text-bad">
        {error}
      </Base.Error>
    </Base.Root>
  );
}

export type FieldsetProps = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Several controls under one heading: checkboxes, or a group of fields. */
export function Fieldset({ legend, hint, className, children }: FieldsetProps) {
  return (
    <fieldset className={cx('m-0 grid min-w-0 gap-2 border-0 p-0', className)}>
      <legend className="mb-1 p-0 text-13 font-medium">{legend}</legend>
      {hint !== undefined && <p className="-mt-2 text-12 text-ink-faint">{hint}</p>}
      {children}
    </fieldset>
  );
}
