'use client';
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '../actions/button.tsx';
import { Field } from '../fields/field.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { backdrop } from './dialog.tsx';

export type ConfirmDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** What goes with it, and that it cannot be undone. */
  readonly description: ReactNode;
  /** What has to be typed, letter for letter; without it one press confirms. */
  readonly name?: string | undefined;
  /** The label over the box: 'Type the client’s name'. Needed with `name`. */
  readonly nameLabel?: string | undefined;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Why the button is not usable yet: 'The name is not the same yet'. */
  readonly notYet?: string | undefined;
  readonly pending?: boolean | undefined;
  readonly onConfirm: () => void;
};

/** Asks before what cannot be undone; with `name`, only typing it opens the way. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Base.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Viewport className="fixed inset-0 z-30 grid items-start justify-items-center overflow-y-auto p-4 pt-[min(12vh,96px)]">
          <Base.Popup className="w-full max-w-dialog-s rounded bg-paper-raised px-6 py-5 shadow-float outline-none transition-[opacity,translate] data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0">
            <ConfirmContent {...props} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

// A component of its own, so that what was typed is gone when the dialog opens again.
function ConfirmContent({
  title,
  description,
  name,
  nameLabel,
  confirmLabel,
  cancelLabel,
  notYet,
  pending,
  onConfirm,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const formId = useId();
  const same = name === undefined || typed.trim().normalize('NFC') === name.trim().normalize('NFC');

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (same && pending !== true) onConfirm();
  }

  return (
    <>
      <Base.Title className="heading-20">{title}</Base.Title>
      <Base.Description className="mt-1.5 text-ink-soft">{description}</Base.Description>
      <form id={formId} onSubmit={handleSubmit} className="mt-3.5">
        {name !== undefined && (
          <Field label={nameLabel ?? name}>
            <TextInput value={typed} onChange={setTyped} autoComplete="off" spellCheck={false} />
          </Field>
        )}
      </form>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Base.Close render={<Button>{cancelLabel}</Button>} />
        <Button
          type="submit"
          form={formId}
          look="danger"
          pending={pending}
          disabled={!same}
          disabledReason={same ? undefined : notYet}
        >
          {confirmLabel}
        </Button>
      </div>
    </>
  );
}
