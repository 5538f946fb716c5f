'use client';
import { useT } from '@kader/i18n/react';
import { Button, ErrorState, LinkButton } from '@kader/ui';

/** Any page that failed while being drawn. `digest` is what the log calls the failure; `retry` asks the server again. */
export default function ErrorPage({
  error: { digest },
  retry,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}) {
  const t = useT('admin');
  const tErrors = useT('errors');
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-wide px-5 pt-24 pb-20 md:px-8">
      <title>{tErrors('pages.error.title')}</title>
      <ErrorState
        level="h1"
        title={tErrors('pages.error.title')}
        sentence={t('failure.text')}
        action={
          <>
            <Button look="primary" onClick={retry}>
              {tErrors('pages.error.retry')}
            </Button>
            <LinkButton render={<a href="/">{t('failure.action')}</a>} />
          </>
        }
        reference={digest === undefined ? undefined : tErrors('pages.error.reference', { requestId: digest })}
      />
    </main>
  );
}
