import { createTranslator } from '@kader/i18n/messages';
import { Skeleton } from '@kader/ui';
import { readLocale } from '../language/read-locale.ts';

const lines = ['w-[86%]', 'w-[64%]', 'w-[72%]', 'w-[58%]'];

/** A plan or a version that is coming: a title, and the first rows. */
export async function PlanSkeleton() {
  const t = createTranslator(await readLocale(), 'common');
  return (
    <div role="status" aria-label={t('loading')} className="min-h-dvh bg-paper-raised">
      <div className="h-22 bg-paper" />
      <div className="mx-auto grid max-w-page gap-4 px-5 pt-9 md:px-8">
        <Skeleton className="w-36" />
        <Skeleton className="h-8 w-[min(520px,90%)]" />
        <Skeleton className="mb-12 w-64" />
        {lines.map((width) => (
          <div key={width} className="grid gap-2 border-t py-4">
            <Skeleton className={width} />
            <Skeleton className="w-48" />
          </div>
        ))}
      </div>
    </div>
  );
}
