'use client';
import { buttonLook, ErrorState } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { useFailureWords } from './failure-scope.tsx';

/**
 * A page that could not be shown: what is safe, and the ways on. `digest` is what the log calls it. It comes along with every
 * page, so it stands on words of its own and on plain buttons.
 */
export function FailureNotice({
  digest,
  onRetry,
}: {
  readonly digest: string | undefined;
  readonly onRetry: () => void;
}) {
  const words = useFailureWords();
  const router = useRouter();

  function retry() {
    // The server is asked again first: what failed there would only fail again here.
    startTransition(() => {
      router.refresh();
      onRetry();
    });
  }

  return (
    <ErrorState
      level="h1"
      title={words.title}
      sentence={words.text}
      action={
        <>
          <button type="button" onClick={retry} className={buttonLook({ look: 'primary' })}>
            {words.retry}
          </button>
          <a href="/" className={buttonLook()}>
            {words.home}
          </a>
        </>
      }
      reference={digest === undefined ? undefined : words.reference.replace('{id}', digest)}
    />
  );
}
