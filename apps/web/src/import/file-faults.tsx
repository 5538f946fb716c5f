'use client';
import type { PlanFileFaultAnswer } from '@kader/api/types';
import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Notice } from '@kader/ui';
import { CircleAlert } from 'lucide-react';

/** Reasons that are told in other words than those of the value itself. */
const wordsOf: Readonly<Partial<Record<PlanFileFaultAnswer['reason'], string>>> = {
  notPlanFile: 'notPlanFile',
  newerFile: 'newerFile',
  unknownTemplate: 'unknownTemplate',
  shape: 'shape',
  tooManyRows: 'tooManyRows',
  unknownCollection: 'unknownPart',
  unknownSection: 'unknownPart',
  unknownBlock: 'unknownPart',
  unknownParent: 'unknownPart',
  notDerived: 'unknownPart',
  unknownField: 'unknownField',
  idTaken: 'idTaken',
  unknownTarget: 'unknownTarget',
  empty: 'empty',
  tooLong: 'tooLong',
  tooMany: 'tooMany',
};

/** What in a file does not fit, each thing with its place. */
export function FileFaults({
  name,
  faults,
}: {
  readonly name: string;
  readonly faults: readonly PlanFileFaultAnswer[];
}) {
  const t = useT('client');
  const locale = useLocale();
  return (
    <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
      <p className="wrap-anywhere">{t('import.refused', { count: faults.length, name })}</p>
      <ul className="mt-2 grid gap-1.5">
        {faults.map(({ reason, limit, place }, index) => (
          <li key={index} className="wrap-anywhere">
            {place.length > 0 && <span className="font-medium">{place.join(' › ')}: </span>}
            {t.derived(`import.reasons.${wordsOf[reason] ?? 'value'}`, {
              limit: limit === null ? '' : formatNumber(locale, limit),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
