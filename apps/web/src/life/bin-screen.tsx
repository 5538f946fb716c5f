import type { BinAnswer, BinRow } from '@kader/api/types';
import { EmptyState, PageHeader, TabLink, TabLinks, Table, Td, Th, Tr } from '@kader/ui';
import Link from 'next/link';
import { Since } from '../portfolio/since.tsx';
import type { ListWords } from '../portfolio/words.ts';
import { daysLeft } from './days-left.ts';
import { RestoreButton } from './restore-button.tsx';

interface BinProps {
  readonly agencySlug: string;
  readonly rows: readonly BinRow[];
  readonly words: ListWords;
}

/** What was deleted in the agency, or of one client, with who did it and how long it can still be taken back. */
export function BinScreen({
  agencySlug,
  bin: { days, rows },
  client,
  words,
}: Omit<BinProps, 'rows'> & {
  readonly bin: BinAnswer;
  /** The client whose things alone are shown. */
  readonly client: { readonly name: string; readonly slug: string } | null;
}) {
  const { life: t } = words;
  const shown = client === null ? rows : rows.filter((row) => row.client.slug === client.slug);
  const address = `/${agencySlug}/bin`;
  return (
    <>
      <PageHeader title={t('bin.title')} summary={t('bin.intro', { count: days })} />
      {client !== null && (
        <TabLinks label={t('bin.title')} className="mt-4 border-b">
          <TabLink render={<Link href={address} />} count={rows.length}>
            {t('bin.allClients')}
          </TabLink>
          <TabLink current render={<Link href={`${address}?client=${client.slug}`} />} count={shown.length}>
            {t('bin.ofClient', { client: client.name })}
          </TabLink>
        </TabLinks>
      )}
      {shown.length === 0 ? (
        <EmptyState className="mt-10" title={t('bin.empty.title')} sentence={t('bin.empty.text')} />
      ) : (
        <BinTable {...{ agencySlug, words }} rows={shown} />
      )}
    </>
  );
}

const cellOnPhone = 'max-md:block max-md:h-auto max-md:border-0 max-md:p-0';

function BinTable({ agencySlug, rows, words }: BinProps) {
  const { life: t, common } = words;
  return (
    <Table label={t('bin.title')} density="two-line" className="mt-8 max-md:block md:table-fixed">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{t('bin.columns.what')}</Th>
          <Th className="md:w-[24%]">{t('bin.columns.by')}</Th>
          <Th className="md:w-[20%]">{t('bin.columns.kept')}</Th>
          <Th className="md:w-[148px]">
            <span className="sr-only">{common('actions.restore')}</span>
          </Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {rows.map((row) => (
          <Tr key={row.id} className="max-md:grid max-md:gap-1 max-md:border-b max-md:py-3">
            <Th scope="row" className={`${cellOnPhone} border-b font-text`}>
              <span lang={row.locale} className="block text-doc-line leading-5">
                {row.name}
              </span>
              <span className="block text-12 text-ink-faint">
                <Kind row={row} words={words} />
              </span>
            </Th>
            <Td className={cellOnPhone}>
              {row.deletedBy}
              <span className="block text-12 text-ink-faint">
                <Since at={row.deletedAt} now={words.now} locale={words.locale} timeZone={words.timeZone} />
              </span>
            </Td>
            <Td className={cellOnPhone}>
              <Left until={row.keptUntil} words={words} />
            </Td>
            <Td className={`${cellOnPhone} md:text-right`}>
              <RestoreButton agencySlug={agencySlug} thing={{ kind: row.kind, id: row.id, name: row.name }} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Kind({ row, words: { life: t } }: { readonly row: BinRow; readonly words: ListWords }) {
  if (row.kind === 'plan') {
    return t('bin.kind.plan', { client: row.client.name });
  }
  return row.plans === 0
    ? t('bin.kind.client')
    : `${t('bin.kind.client')}, ${t('bin.withPlans', { count: row.plans })}`;
}

function Left({ until, words: { life: t, now } }: { readonly until: string; readonly words: ListWords }) {
  const left = daysLeft(now, until);
  return left === 0 ? <span className="text-warn">{t('bin.lastDay')}</span> : t('bin.left', { count: left });
}
