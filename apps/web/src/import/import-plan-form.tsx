'use client';
import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Button, LinkButton, Notice } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { FileFaults } from './file-faults.tsx';
import { FileField } from './file-field.tsx';
import { FileSummary } from './file-summary.tsx';
import { megabytesMax } from './read-json-file.ts';
import { usePlanFile } from './use-plan-file.ts';

/** A plan of a client from a file: what is in it is shown before anything is made. */
export function ImportPlanForm({
  agencySlug,
  clientSlug,
}: {
  readonly agencySlug: string;
  readonly clientSlug: string;
}) {
  const t = useT('client');
  const common = useT('common');
  const locale = useLocale();
  const { chosen, problem, pending, choose, create } = usePlanFile(agencySlug, clientSlug);
  const answer = chosen.kind === 'read' ? chosen.answer : null;
  return (
    <div className="grid max-w-dialog-s gap-5">
      <FileField
        label={t(chosen.kind === 'none' ? 'import.choose' : 'import.other')}
        hint={t('import.drop', { limit: formatNumber(locale, megabytesMax) })}
        accept=".json,application/json"
        disabled={pending}
        onFile={choose}
      />
      {/* Never hidden: what comes into a region that was is not announced. */}
      <div role="status" className="empty:sr-only">
        {chosen.kind === 'reading' && (
          <p className="text-13 text-ink-soft wrap-anywhere">{t('import.reading', { name: chosen.name })}</p>
        )}
        {chosen.kind === 'read' && chosen.answer.plan !== null && (
          <FileSummary name={chosen.name} plan={chosen.answer.plan} />
        )}
      </div>
      <div role="alert" className="grid gap-3 empty:hidden">
        {chosen.kind === 'read' && chosen.answer.plan === null && (
          <FileFaults name={chosen.name} faults={chosen.answer.faults} />
        )}
        {problem !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problem}
          </Notice>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {answer !== null && answer.plan !== null && (
          <Button look="primary" size="l" pending={pending} onClick={create}>
            {t('import.submit')}
          </Button>
        )}
        <LinkButton
          look="quiet"
          size="l"
          render={<Link href={`/${agencySlug}/clients/${clientSlug}/plans/new`} />}
        >
          {common('actions.cancel')}
        </LinkButton>
      </div>
    </div>
  );
}
