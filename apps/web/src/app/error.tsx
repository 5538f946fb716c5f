'use client';
import { FailureNotice } from '../failure/failure-notice.tsx';

/** Any page that failed while being drawn. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 pt-24 pb-20 md:px-8">
      <FailureNotice digest={error.digest} onRetry={reset} />
    </main>
  );
}
