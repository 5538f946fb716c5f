'use client';
import { ArrowRight, CircleAlert, LoaderCircle } from 'lucide-react';
import { Notice } from '../feedback/states.tsx';
import { PersonLine, type PersonLineProps, personLine } from './person-line.tsx';

export type PersonChoiceProps = {
  /** The id of the heading over it. */
  readonly labelledBy: string;
  readonly people: readonly (Omit<PersonLineProps, 'mark'> & { readonly key: string })[];
  /** The person whose choice is under way. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Why the last choice did not work, in a sentence. */
  readonly problem?: string | null | undefined;
};

/** People to be with one click. */
export function PersonChoice({ labelledBy, people, chosen, onChoose, problem }: PersonChoiceProps) {
  return (
    <>
      <ul aria-labelledby={labelledBy}>
        {people.map(({ key, ...line }) => (
          <li key={key}>
            <button
              type="button"
              className={personLine}
              aria-busy={chosen === key ? true : undefined}
              onClick={() => onChoose(key)}
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
      {problem != null && (
        <div role="alert" className="mt-3">
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        </div>
      )}
    </>
  );
}
