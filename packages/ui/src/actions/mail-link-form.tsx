'use client';
import { CircleAlert, MailCheck } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Notice } from '../feedback/states.tsx';
import { Field } from '../fields/field.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { Button } from './button.tsx';

export type MailLinkFormProps = {
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    /** Over what is said once the mail is on its way. */
    readonly sentTitle: string;
    /** Where to look when nothing arrives. */
    readonly missing: string;
    readonly again: string;
  };
  /** What stands in the field at first. */
  readonly address?: string | undefined;
  /** On its way. */
  readonly pending: boolean;
  /** What is wrong with the address, in words. */
  readonly error?: string | undefined;
  /** What went wrong otherwise, in a sentence. */
  readonly problem: string | null;
  /** Said once the mail is on its way; null before. */
  readonly sent: string | null;
  readonly onSend: (address: string) => void;
  /** Begins anew. */
  readonly onAgain: () => void;
  /** Beside what is said once the mail is on its way. */
  readonly beside?: ReactNode;
};

/** An address, and a button that has a link mailed to it; then the word that it is on its way. */
export function MailLinkForm(props: MailLinkFormProps) {
  const [address, setAddress] = useState(props.address ?? '');
  return props.sent === null ? (
    <AddressForm {...props} typed={address} onType={setAddress} />
  ) : (
    <SentNote {...props} sent={props.sent} />
  );
}

function AddressForm({
  words,
  pending,
  error,
  problem,
  typed,
  onType,
  onSend,
}: MailLinkFormProps & { readonly typed: string; readonly onType: (text: string) => void }) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (error !== undefined) {
      form.current?.querySelector('input')?.focus();
    }
  }, [error]);

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!pending) {
      onSend(typed.trim());
    }
  }

  return (
    <form ref={form} noValidate onSubmit={handleSubmit} className="grid max-w-dialog-s gap-4">
      <Field label={words.label} hint={words.hint} error={error}>
        <TextInput
          type="email"
          name="email"
          value={typed}
          onChange={onType}
          maxLength={254}
          required
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <div role="alert" className="empty:hidden">
        {problem !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        )}
      </div>
      <Button
        type="submit"
        look="primary"
        size="l"
        pending={pending}
        className="justify-self-start max-sm:w-full"
      >
        {words.button}
      </Button>
    </form>
  );
}

function SentNote({ words, sent, onAgain, beside }: MailLinkFormProps & { readonly sent: string }) {
  const note = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} role="status" className="grid max-w-dialog-s gap-3 outline-none">
      <p className="flex items-center gap-2 font-strong">
        <MailCheck aria-hidden="true" className="text-good" />
        {words.sentTitle}
      </p>
      <p className="[overflow-wrap:anywhere]">{sent}</p>
      <p className="text-13 text-ink-soft">{words.missing}</p>
      <div className="flex flex-wrap items-center gap-3">
        {beside}
        <Button onClick={onAgain}>{words.again}</Button>
      </div>
    </div>
  );
}
