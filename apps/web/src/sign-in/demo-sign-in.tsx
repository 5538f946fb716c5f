'use client';
import { signInAsDemoPerson, toApiError } from '@kader/api/client';
import { describeError } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Notice } from '@kader/ui';
import { ArrowRight, CircleAlert, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { PersonLine, type PersonLineProps, personLine } from './person-line.tsx';

export interface DemoChoice extends Omit<PersonLineProps, 'mark'> {
  readonly key: string;
}

/** People to sign in as with one click. The first click counts; the page then goes to where there is something to see. */
export function DemoSignIn({
  people,
  labelledBy,
}: {
  readonly people: readonly DemoChoice[];
  readonly labelledBy: string;
}) {
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
      window.location.assign(redirectTo);
    } catch (error) {
      const { code, params } = toApiError(error);
      setProblem(describeError(t, { code, params }));
      setChosen(null);
    }
  }

  return (
    <>
      <ul aria-labelledby={labelledBy}>
        {people.map(({ key, ...line }) => (
          <li key={key} className="border-b">
            <button
              type="button"
              className={personLine}
              aria-busy={chosen === key ? true : undefined}
              onClick={() => void signIn(key)}
            >
              <PersonLine
                {...line}
                mark={
                  chosen === key ? (
                    <LoaderCircle className="animate-spin text-accent motion-reduce:animate-none" />
                  ) : (
                    <ArrowRight />
                  )
                }
              />
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <div role="alert" className="mt-3">
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        </div>
      )}
    </>
  );
}
