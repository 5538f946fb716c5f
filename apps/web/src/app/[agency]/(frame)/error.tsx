'use client';
import { FailureNotice } from '../../../failure/failure-notice.tsx';

/** A page of an agency that failed; its navigation stays. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <FailureNotice digest={error.digest} onRetry={reset} />;
}
