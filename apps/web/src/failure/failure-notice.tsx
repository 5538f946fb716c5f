'use client';
import { useT } from '@kader/i18n/react';
import { Button, ErrorState, LinkButton } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';

/** A page that could not be shown: what is safe, and the ways on. `digest` is what the log calls it. */
export function FailureNotice({
  digest,
  onRetry,
}: {
  readonly digest: string | undefined;
  readonly onRetry: () => void;
}) {
  const t = useT('errors');
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
      title={t('pages.error.title')}
      sentence={t('pages.error.text')}
      action={
        <>
          <Button look="primary" onClick={retry}>
            {t('pages.error.retry')}
          </Button>
          <LinkButton render={<a href="/">{t('pages.error.home')}</a>} />
        </>
      }
      reference={digest === undefined ? undefined : t('pages.error.reference', { requestId: digest })}
    />
  );
}
