'use client';
import { toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type FormEvent, useState } from 'react';

export interface FormOptions<Values extends Record<string, unknown>> {
  readonly initial: Values;
  /** Each field's label, for sentences about it. */
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  /** What is wrong before anything is sent: a reason from `errors:reasons` by field. */
  readonly check: (values: Values) => Readonly<Partial<Record<keyof Values & string, string>>>;
  /** Sends the values and goes where they lead. */
  readonly send: (values: Values) => Promise<void>;
}

export interface FormState<Values extends Record<string, unknown>> {
  readonly values: Values;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** What is wrong with a field, in words. */
  readonly errorOf: (name: keyof Values & string) => string | undefined;
  /** What went wrong with the whole, in words. */
  readonly problem: string | null;
  readonly pending: boolean;
  /** How often it was refused for its fields; counts up so that focus can follow. */
  readonly refusals: number;
  readonly handleSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** What is wrong, in words, by the name of the field. */
type Errors = Readonly<Record<string, string | undefined>>;

/**
 * The state of a form: what is typed, what is wrong with it, whether it is on its way. While it is on its way, and after it went well, pressing again does nothing.
 */
export function useForm<Values extends Record<string, unknown>>({
  initial,
  labels,
  check,
  send,
}: FormOptions<Values>): FormState<Values> {
  const t = useT('errors');
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState(0);

  function refuse(found: Errors) {
    setErrors(found);
    setRefusals((count) => count + 1);
  }

  function explain(error: unknown) {
    const { code, path, params } = toApiError(error);
    const [name] = path;
    const field = name === undefined ? undefined : new Map<string, string>(Object.entries(labels)).get(name);
    if (name === undefined || field === undefined) {
      setProblem(describeError(t, { code, params }));
    } else {
      refuse({ [name]: describeError(t, { code, params, field }) });
    }
  }

  async function submit() {
    setProblem(null);
    const reasons = Object.entries<string | undefined>(check(values));
    if (reasons.length > 0) {
      refuse(Object.fromEntries(reasons.map(([name, reason]) => [name, t.derived(`reasons.${reason}`)])));
      return;
    }
    setErrors({});
    setPending(true);
    try {
      await send(values);
    } catch (error) {
      explain(error);
      setPending(false);
    }
  }

  return {
    values,
    set: (name, value) => {
      setValues((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: undefined }));
    },
    errorOf: (name) => errors[name],
    problem,
    pending,
    refusals,
    handleSubmit: (event) => {
      event.preventDefault();
      if (!pending) {
        void submit();
      }
    },
  };
}
