import type { ClientRow } from '@kader/api/types';
import { countryName, currencyName, languageName } from '@kader/i18n';
import { Avatar, cx, Table, Td, Th, Tr } from '@kader/ui';
import Link from 'next/link';
import { rowHover } from './plans-table.tsx';
import type { ListWords } from './words.ts';

const rowOnPhone = 'max-md:flex max-md:items-center max-md:gap-3 max-md:border-b max-md:py-3';
const cellOnPhone = 'max-md:block max-md:h-auto max-md:border-0 max-md:p-0';

/** The clients of an agency with the facts that their plans begin with. */
export function ClientsTable({
  agencySlug,
  clients,
  words,
}: {
  readonly agencySlug: string;
  readonly clients: readonly ClientRow[];
  readonly words: ListWords;
}) {
  const { agency: t, locale } = words;
  return (
    <Table label={t('home.clientsHeading')} className="max-md:block md:table-fixed">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{t('home.columns.client')}</Th>
          <Th className="max-lg:hidden lg:w-[16%]">{t('fields.country')}</Th>
          <Th className="md:w-[20%] lg:w-[16%]">{t('home.columns.language')}</Th>
          <Th className="md:w-[24%] lg:w-[18%]">{t('fields.currency')}</Th>
          <Th numeric className="md:w-[100px]">
            {t('home.plansHeading')}
          </Th>
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {clients.map((client) => (
          <Tr key={client.id} className={cx('relative', rowHover, rowOnPhone)}>
            <Th scope="row" className={cx(cellOnPhone, 'border-b font-text max-md:flex-1')}>
              <Link
                href={`/${agencySlug}/clients/${client.slug}`}
                className="flex items-center gap-3 rounded after:absolute after:inset-0"
              >
                <Avatar id={client.slug} name={client.name} size="l" decorative />
                <span className="min-w-0">
                  <span className="block text-14 font-medium">{client.name}</span>
                  {client.trade !== '' && (
                    <span className="block text-12 text-ink-faint">{client.trade}</span>
                  )}
                </span>
              </Link>
            </Th>
            <Td className="max-lg:hidden">{countryName(locale, client.country)}</Td>
            <Td className="max-md:hidden">
              <span className="first-letter:uppercase inline-block">
                {languageName(locale, client.locale)}
              </span>
            </Td>
            <Td className="max-md:hidden">
              <span title={currencyName(locale, client.currency)}>{client.currency}</span>
            </Td>
            <Td numeric className={cellOnPhone}>
              <span className="max-md:hidden">{client.planCount}</span>
              <span className="text-12 text-ink-faint md:hidden">
                {words.common('counts.plans', { count: client.planCount })}
              </span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
