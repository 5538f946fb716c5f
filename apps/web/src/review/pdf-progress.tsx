'use client';
import { useT } from '@kader/i18n/react';
import { Progress } from '@kader/ui';
import type { Pdf } from './use-pdf.ts';

/** How far the PDF is, under the bar from which it was asked for. */
export function PdfProgress({ pdf: { making } }: { readonly pdf: Pick<Pdf, 'making'> }) {
  const t = useT('review');
  if (making === null) {
    return null;
  }
  const { done, total } = making;
  return (
    <div
      role="status"
      data-screen-only
      className="after-150 fixed top-14 right-5 z-20 w-[min(320px,calc(100vw-40px))] rounded bg-paper-raised px-4 py-3 shadow-float md:right-8"
    >
      <Progress
        label={t('making.label')}
        count={total === 0 ? t('making.queued') : t('making.count', { done, total })}
        value={done}
        max={Math.max(total, 1)}
      />
    </div>
  );
}
