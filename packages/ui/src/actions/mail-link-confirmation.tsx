'use client';
import { ArrowRight, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '../feedback/states.tsx';
import { Button } from './button.tsx';

export type MailLinkConfirmationProps = {
  /** What the button says. */
  readonly button: string;
  /** open: waits for the button. pending: on its way. closed: the link opens nothing any more. */
  readonly state: 'open' | 'pending' | 'closed';
  /** What went wrong, in a sentence. */
  readonly problem: string | null;
  /** Uses the link. Not called again while it is on its way. */
  readonly onConfirm: () => void;
  /** Takes the place of everything once the link is closed. */
  readonly closed: ReactNode;
  /** What the link opens, above the button. */
  readonly children: ReactNode;
};

/** The button that uses a mailed link. The link alone changes nothing: programs that scan mail open links too. */
export function MailLinkConfirmation({
  button,
  state,
  problem,
  onConfirm,
  closed,
  children,
}: MailLinkConfirmationProps) {
  if (state === 'closed') {
    return closed;
  }
  return (
    <>
      {children}
      <Button
        look="primary"
        size="l"
        pending={state === 'pending'}
        onClick={() => state === 'open' && onConfirm()}
        iconEnd={<ArrowRight aria-hidden="true" />}
        className="mt-8 max-sm:w-full"
      >
        {button}
      </Button>
      <div role="alert" className="mt-4 empty:hidden">
        {problem !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        )}
      </div>
    </>
  );
}
