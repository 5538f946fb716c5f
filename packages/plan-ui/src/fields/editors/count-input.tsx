'use client';

import { formatNumber } from '@kader/i18n';
import { integer } from '@kader/plan/fields';
import { Field, NumberInput } from '@kader/ui';
import { useState } from 'react';
import { readTyped } from '../read-typed.ts';
import { useFormat } from '../use-format.ts';
import { useReason } from './typed-editor.tsx';

/** A whole number within limits, taken at every keystroke that makes one; what makes none stays, with the reason. */
export function CountInput({
  label,
  value,
  min,
  max,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}) {
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const understand = (text: string) => readTyped(integer({ min, max }), text, { ...format, fields: {} });
  const read = typed === null ? null : understand(typed);
  const reason = useReason(read?.ok === false ? read : null);

  function handleChange(text: string) {
    setTyped(text);
    const next = understand(text);
    if (next.ok && typeof next.value === 'string' && Number(next.value) !== value) {
      onChange(Number(next.value));
    }
  }
  return (
    <Field label={label} error={reason}>
      <NumberInput
        inputMode="numeric"
        value={typed ?? formatNumber(format.locale, value)}
        onChange={handleChange}
        onBlur={() => read?.ok !== false && setTyped(null)}
      />
    </Field>
  );
}
