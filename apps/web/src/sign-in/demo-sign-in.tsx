'use client';
import { signInAsDemoPerson, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { PersonChoice, type PersonChoiceProps } from '@kader/ui';
import { useState } from 'react';

export type DemoChoice = PersonChoiceProps['people'][number];

/** People to sign in as with one click. The first click counts; the page then goes to `next`, or to where there is something to see. */
export function DemoSignIn({
  people,
  labelledBy,
  next,
}: Pick<PersonChoiceProps, 'people' | 'labelledBy'> & { readonly next: string | null }) {
  const t = useT('errors');
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function signIn(key: string) {
    if (chosen !== null) {
      return;
    }
    setChosen(key);
    setProblem(null);
    try {
      const { redirectTo } = await signInAsDemoPerson(key);
      // A whole new page: language and rights are those of another person.
      window.location.assign(next ?? redirectTo);
    } catch (error) {
      const { code, params } = toApiError(error);
      setProblem(describeError(t, { code, params }));
      setChosen(null);
    }
  }

  return <PersonChoice {...{ people, labelledBy, chosen, problem }} onChoose={(key) => void signIn(key)} />;
}
