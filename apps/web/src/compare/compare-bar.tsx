'use client';
import type { CompareAnswer } from '@kader/api/types';
import { dayIn, formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { DiffView } from '@kader/plan-ui/compare';
import { IconButton, LinkButton, SegmentedControl, Select } from '@kader/ui';
import { ArrowDown, ArrowLeft, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';

/** Above a comparison: what is compared with what, how it is shown, and the way from change to change. */
export function CompareBar({
  answer,
  view,
  onView,
}: {
  readonly answer: CompareAnswer;
  readonly view: DiffView;
  readonly onView: (view: DiffView) => void;
}) {
  const t = useT('history');
  const address = `/${answer.agency.slug}/clients/${answer.client.slug}/plans/${answer.plan.id}`;
  return (
    <header className="sticky top-0 z-20 border-b bg-paper">
      <div className="flex min-h-(--h-topbar) flex-wrap items-center gap-x-3 gap-y-2 px-3 py-1.5 text-13 md:px-4">
        <LinkButton
          look="quiet"
          size="s"
          icon={<ArrowLeft aria-hidden="true" />}
          render={<Link href={address} />}
        >
          {t('compare.back')}
        </LinkButton>
        <VersionChoice answer={answer} address={address} />
        <div className="flex flex-wrap items-center gap-2 md:ml-auto">
          <SegmentedControl
            label={t('compare.view')}
            value={view}
            onChange={onView}
            options={[
              { value: 'inline', label: t('compare.inline') },
              { value: 'sideBySide', label: t('compare.sideBySide') },
            ]}
          />
          <IconButton
            name={t('compare.previous')}
            icon={<ArrowUp aria-hidden="true" />}
            onClick={() => step(-1)}
          />
          <IconButton
            name={t('compare.next')}
            icon={<ArrowDown aria-hidden="true" />}
            onClick={() => step(1)}
          />
        </div>
      </div>
    </header>
  );
}

const working = 'working';

function VersionChoice({ answer, address }: { readonly answer: CompareAnswer; readonly address: string }) {
  const t = useT('history');
  const locale = useLocale();
  const router = useRouter();
  const { from, to, versions, timeZone } = answer;
  const options = versions.map(({ number, frozenAt }) => ({
    value: String(number),
    label: t('compare.version', { version: number, date: formatDate(locale, dayIn(timeZone, frozenAt)) }),
  }));
  const go = (first: string, second: string) => router.push(`${address}/compare?from=${first}&to=${second}`);
  const chosen = { from: String(from.version ?? ''), to: to.version === null ? working : String(to.version) };
  return (
    <div className="grid w-full grid-cols-[auto_minmax(0,1fr)] items-center gap-2 md:w-auto md:grid-cols-[auto_240px_auto_240px]">
      <span className="text-ink-soft">{t('compare.from')}</span>
      <Select
        aria-label={t('compare.from')}
        value={chosen.from}
        onChange={(value) => go(value, chosen.to)}
        options={options}
      />
      <span className="text-ink-soft">{t('compare.to')}</span>
      <Select
        aria-label={t('compare.to')}
        value={chosen.to}
        onChange={(value) => go(chosen.from, value)}
        options={[{ value: working, label: t('compare.working') }, ...options]}
      />
    </div>
  );
}

/** Focuses the change after or before the one that has focus, or the first in view. */
function step(by: 1 | -1): void {
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change]')];
  const current = changes.findIndex((change) => change.contains(document.activeElement));
  const top = changes.findIndex((change) => change.getBoundingClientRect().top >= 0);
  const remembered = changes.findIndex((change) => change.dataset.change === 'current');
  const known = current >= 0 ? current : remembered;
  const next = known >= 0 ? known + by : Math.max(0, top);
  const target = changes[Math.min(changes.length - 1, Math.max(0, next))];
  if (target === undefined) {
    return;
  }
  for (const change of changes) {
    change.dataset.change = '';
  }
  // The button pressed takes focus back at each press: the change says itself where one was.
  target.dataset.change = 'current';
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
