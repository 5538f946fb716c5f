import { TabLink, TabLinks } from '@kader/ui';
import Link from 'next/link';
import type { ListWords } from '../portfolio/words.ts';
import type { Shown } from './split-archived.ts';

/** Current things or archived ones: two links, once there is anything archived. */
export function ShownFilter({
  address,
  shown,
  counts,
  words: { life: t },
}: {
  /** The page without its filter. */
  readonly address: string;
  readonly shown: Shown;
  readonly counts: Readonly<Record<Shown, number>>;
  readonly words: Pick<ListWords, 'life'>;
}) {
  if (counts.archived === 0 && shown === 'current') {
    return null;
  }
  return (
    <TabLinks label={t('filter.label')} className="mt-4 border-b">
      <TabLink current={shown === 'current'} count={counts.current} render={<Link href={address} />}>
        {t('filter.current')}
      </TabLink>
      <TabLink
        current={shown === 'archived'}
        count={counts.archived}
        render={<Link href={`${address}?show=archived`} />}
      >
        {t('filter.archived')}
      </TabLink>
    </TabLinks>
  );
}
