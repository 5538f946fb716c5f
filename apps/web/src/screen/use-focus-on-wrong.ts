'use client';
import { type RefObject, useEffect } from 'react';

/** Moves focus to the first field of a form that is wrong, each time `refusal` changes. */
export function useFocusOnWrong(form: RefObject<HTMLFormElement | null>, refusal: unknown): void {
  useEffect(() => {
    if (refusal !== null) {
      form.current?.querySelector<HTMLElement>('input[data-invalid], textarea[data-invalid]')?.focus();
    }
  }, [form, refusal]);
}
