'use client';
import { Button, Notice } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FormState } from './use-form.ts';

/** A form with its one button, and above it whatever went wrong with the whole. Focus goes to the first field that is wrong. */
export function FormFrame<Values extends Record<string, unknown>>({
  form,
  label,
  submit,
  beside,
  children,
}: {
  readonly form: FormState<Values>;
  /** The id of the heading that names the form. */
  readonly label: string;
  /** The words of the button. */
  readonly submit: string;
  /** Beside the button: a way out. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLFormElement>(null);
  const { refusals } = form;

  useEffect(() => {
    if (refusals > 0) {
      ref.current?.querySelector<HTMLElement>(':is(input, textarea, button)[data-invalid]')?.focus();
    }
  }, [refusals]);

  return (
    <form
      ref={ref}
      noValidate
      aria-labelledby={label}
      onSubmit={form.handleSubmit}
      className="grid max-w-dialog-s gap-5"
    >
      {children}
      <div role="alert" className="empty:hidden">
        {form.problem !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {form.problem}
          </Notice>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" size="l" pending={form.pending}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
