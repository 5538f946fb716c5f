import type { PlanRow } from '@kader/api/types';
import { isUsable } from '@kader/plan/formulas';
import { Avatar, Bar, cx, Table, Td, Th, Tr } from '@kader/ui';
import Link from 'next/link';
import { lifeRights } from '../life/life-rights.ts';
import { PlanMenu } from '../life/plan-menu.tsx';
import { PlanStatusBadge } from './plan-status-badge.tsx';
import { type Reader, waitsOnReader } from './reader.ts';
import { Since } from './since.tsx';
import type { ListWords } from './words.ts';

interface PlansTableProps {
  readonly agencySlug: string;
  readonly plans: readonly PlanRow[];
  readonly reader: Reader;
  readonly words: ListWords;
  /** Leaves the client's name out where all rows are of one client. */
  readonly withoutClient?: boolean;
}

// Below 860 px a row is a block of lines; browsers still tell assistive technology that it is a row.
const rowOnPhone =
  'max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:gap-y-1 max-md:border-b max-md:py-3';
// The tint of a row reaches a little beyond the text on both sides.
export const rowHover =
  'md:hover:[&>:first-child]:shadow-[-12px_0_0_var(--hover)] md:hover:[&>:last-child]:shadow-[12px_0_0_var(--hover)]';
const cellOnPhone = 'max-md:block max-md:h-auto max-md:border-0 max-md:p-0';

/** Plans with their state and whom they wait on. On a phone each is a short block, without figures. */
export function PlansTable({ agencySlug, plans, reader, words, withoutClient = false }: PlansTableProps) {
  const { agency: t } = words;
  const rights = lifeRights(reader.permissions);
  const hasMenu = rights.copy || rights.archivePlans || rights.deletePlans;
  return (
    <Table label={t('home.plansHeading')} density="two-line" className="max-md:block md:table-fixed">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{t('home.columns.plan')}</Th>
          <Th className="md:w-[22%] xl:w-[180px]">{t('home.columns.status')}</Th>
          <Th className="md:w-[20%] xl:w-[178px]">{t('home.waitsOn.label')}</Th>
          <Th className="max-lg:hidden lg:w-[118px]">{t('home.columns.filled')}</Th>
          <Th className="max-lg:hidden lg:w-[128px]">{t('home.columns.checks')}</Th>
          <Th className="md:w-[18%] xl:w-[150px]">{t('home.columns.changed')}</Th>
          {hasMenu && (
            <Th className="md:w-10">
              <span className="sr-only">{words.common('actions.more')}</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {plans.map((plan) => (
          <Tr
            key={plan.id}
            className={cx('relative', rowHover, rowOnPhone, !withoutClient && 'max-md:pl-11')}
          >
            <PlanCell {...{ agencySlug, plan, withoutClient, hasMenu }} />
            <Td className={cellOnPhone}>
              <PlanStatusBadge status={plan.status} t={words.common} />
            </Td>
            <WaitsOnCell plan={plan} isMine={waitsOnReader(plan, reader)} words={words} />
            <FilledCell plan={plan} words={words} />
            <ChecksCell plan={plan} words={words} />
            <Td className={cx(cellOnPhone, 'max-md:hidden')}>
              <Since at={plan.updatedAt} now={words.now} locale={words.locale} timeZone={words.timeZone} />
              <span className="block text-12 text-ink-faint">{plan.updatedBy}</span>
            </Td>
            {hasMenu && (
              // Above the link that covers the row.
              <Td className={cx(cellOnPhone, 'text-right max-md:absolute max-md:top-2 max-md:right-0')}>
                <span className="relative z-1">
                  <PlanMenu
                    agencySlug={agencySlug}
                    plan={{ id: plan.id, title: plan.title, clientSlug: plan.client.slug }}
                    archived={plan.status.state === 'archived'}
                    rights={rights}
                  />
                </span>
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function PlanCell({
  agencySlug,
  plan,
  withoutClient,
  hasMenu,
}: Pick<PlansTableProps, 'agencySlug' | 'withoutClient'> & {
  readonly plan: PlanRow;
  readonly hasMenu: boolean;
}) {
  const { client } = plan;
  return (
    <Th
      scope="row"
      className={cx(
        cellOnPhone,
        'border-b font-text max-md:basis-full',
        !withoutClient && 'max-md:-ml-11 max-md:basis-[calc(100%+44px)]',
        hasMenu && 'max-md:pr-9',
      )}
    >
      <Link
        href={`/${agencySlug}/clients/${client.slug}/plans/${plan.id}`}
        className="flex items-center gap-3 rounded after:absolute after:inset-0"
      >
        {!withoutClient && <Avatar id={client.slug} name={client.name} size="l" decorative />}
        <span className="min-w-0">
          <span lang={plan.locale} className="block text-doc-line leading-5">
            {plan.title}
          </span>
          <span className="flex flex-wrap items-center gap-x-1.5 text-12 leading-[18px] text-ink-faint">
            {!withoutClient && (
              <>
                {client.name}
                <span aria-hidden="true" className="h-3 w-px bg-line-control" />
              </>
            )}
            <span className="tracking-[.04em] uppercase">{plan.locale}</span>
          </span>
        </span>
      </Link>
    </Th>
  );
}

function WaitsOnCell({
  plan: { waitsOn },
  isMine,
  words: { agency: t },
}: {
  readonly plan: PlanRow;
  readonly isMine: boolean;
  readonly words: ListWords;
}) {
  return (
    <Td className={cx(cellOnPhone, 'max-md:text-12', waitsOn.kind === 'nobody' && 'max-md:hidden')}>
      <span
        className={cx(isMine && 'font-strong text-accent', waitsOn.kind === 'nobody' && 'text-ink-faint')}
      >
        <span className="font-text text-ink-faint md:hidden">{t('home.waitsOn.label')}: </span>
        {t(`home.waitsOn.${waitsOn.kind}`)}
      </span>
      {waitsOn.names.length > 0 && (
        <span className="block text-12 text-ink-faint max-md:hidden">{waitsOn.names.join(', ')}</span>
      )}
    </Td>
  );
}

interface FigureProps {
  readonly plan: PlanRow;
  readonly words: ListWords;
}

function NotCounted({ words }: Pick<FigureProps, 'words'>) {
  return (
    <span className="text-ink-faint" title={words.agency('home.notCounted')}>
      <span aria-hidden="true">{words.common('empty')}</span>
      <span className="sr-only">{words.agency('home.notCounted')}</span>
    </span>
  );
}

function FilledCell({ plan: { completeness }, words }: FigureProps) {
  return (
    <Td className="max-lg:hidden">
      {completeness === null ? (
        <NotCounted words={words} />
      ) : (
        <div className="mr-4">
          <Bar value={completeness.filled} max={Math.max(1, completeness.required)} className="mt-1 mb-1.5" />
          <span className="num block text-12 text-ink-soft">
            {words.common('progress', { done: completeness.filled, total: completeness.required })}
            {completeness.filled < completeness.required &&
              isUsable(completeness.filled, completeness.required) &&
              ` · ${words.common('completeness.usable')}`}
          </span>
        </div>
      )}
    </Td>
  );
}

function ChecksCell({ plan: { checks }, words }: FigureProps) {
  const { agency: t } = words;
  if (checks === null) {
    return (
      <Td className="max-lg:hidden">
        <NotCounted words={words} />
      </Td>
    );
  }
  const total = checks.errors + checks.warnings;
  return (
    <Td className="max-lg:hidden">
      {total === 0 ? (
        <span className="text-12 text-good">{t('home.checksClear')}</span>
      ) : (
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          {total > checks.errors && (
            <span className="num" title={words.common('counts.findings', { count: total })}>
              {total}
            </span>
          )}
          {checks.errors > 0 && (
            <span className="text-12 text-bad">{t('home.blocking', { count: checks.errors })}</span>
          )}
        </span>
      )}
    </Td>
  );
}
