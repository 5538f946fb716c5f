'use client';
import { Field, TextArea } from '@kader/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useFocusOnWrong } from '../screen/use-focus-on-wrong.ts';
import { Buttons } from './approve-form.tsx';

export interface SaidFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly problem: ReactNode;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A form that goes nowhere before something is said in it; sent without, it says what is missing and goes there. */
export function SaidForm({
  text,
  onText,
  problem,
  pending,
  onSubmit,
  onClose,
  words,
  rows,
  maxLength,
  children,
}: SaidFormProps & {
  readonly words: Readonly<Record<'intro' | 'label' | 'hint' | 'missing' | 'submit', string>>;
  readonly rows: number;
  readonly maxLength: number;
  /** What stands below the field. */
  readonly children?: ReactNode;
}) {
  // How often it was sent without saying anything; counts up so that focus can follow.
  const [missed, setMissed] = useState(0);
  const place = useRef<HTMLFormElement>(null);
  useFocusOnWrong(place, missed);
  const isEmpty = text.trim() === '';
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) {
          setMissed(missed + 1);
        } else {
          onSubmit();
        }
      }}
    >
      <p className="text-ink-soft">{words.intro}</p>
      <Field
        label={words.label}
        hint={words.hint}
        error={missed > 0 && isEmpty ? words.missing : undefined}
        className="mt-4"
      >
        <TextArea value={text} onChange={onText} rows={rows} maxLength={maxLength} required />
      </Field>
      {children}
      {problem}
      <Buttons pending={pending} submit={words.submit} onClose={onClose} />
    </form>
  );
}
