'use client';
import { useT } from '@kader/i18n/react';
import { Skeleton, SkeletonRows } from '@kader/ui';

/** The head of a page that is coming: its title and a sentence. */
function HeaderSkeleton() {
  return (
    <div className="grid gap-3.5 pt-1.5">
      <Skeleton className="h-5 w-56" />
      <Skeleton className="w-[min(420px,80%)]" />
    </div>
  );
}

/** A page with a list that is coming. */
export function ListPageSkeleton({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  const t = useT('common');
  return (
    <>
      <HeaderSkeleton />
      <SkeletonRows rows={rows} columns={columns} label={t('loading')} className="mt-14" />
    </>
  );
}

const fieldWidths = ['w-28', 'w-20', 'w-16', 'w-24'];

/** A page with a form that is coming. */
export function FormPageSkeleton() {
  const t = useT('common');
  return (
    <div role="status" aria-label={t('loading')}>
      <HeaderSkeleton />
      <div className="mt-10 grid max-w-dialog-s gap-6">
        {fieldWidths.map((width) => (
          <div key={width} className="grid gap-2">
            <Skeleton className={width} />
            <Skeleton className="h-8 w-full" />
          </div>
        ))}
      </div>
    </div>
  );
}

const proseWidths = ['w-full', 'w-[94%]', 'w-[97%]', 'w-[62%]'];

/** A page of prose that is coming. */
export function ProsePageSkeleton() {
  const t = useT('common');
  return (
    <div role="status" aria-label={t('loading')}>
      <HeaderSkeleton />
      <div className="mt-14 grid max-w-measure gap-3.5">
        {proseWidths.map((width) => (
          <Skeleton key={width} className={width} />
        ))}
      </div>
    </div>
  );
}
