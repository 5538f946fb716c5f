'use client';

import { useT } from '@kader/i18n/react';
import type { ComboboxOption } from '@kader/ui';
import { Eye } from 'lucide-react';
import type { Catalogues } from '../../plan/plan-data.ts';
import { usePlanData } from '../../plan/plan-scope.ts';

const stages = ['reach', 'act', 'convert', 'engage', 'none'] as const;
const kinds = ['owned', 'earned', 'paid', 'offline'] as const;

/** Whether there is a catalogue of this name. */
export function isCatalogue(name: string | undefined): name is keyof Catalogues {
  return name === 'metrics' || name === 'channels';
}

/**
 * The entries of a catalogue as they are chosen from, in groups: metrics by stage, those that show attention rather than
 * result say so; channels by whose they are, retired ones left out. Chosen ones that can no longer be chosen stand last,
 * under the name the catalogue knows.
 */
export function useCatalogueOptions(
  catalogue: string | undefined,
  chosen: readonly string[],
): readonly ComboboxOption[] {
  const t = useT('plan');
  const { catalogues } = usePlanData();
  const metrics = useMetricOptions();
  const channels = useChannelOptions();
  if (!isCatalogue(catalogue)) {
    return [];
  }
  const options = catalogue === 'metrics' ? metrics : channels;
  const { names } = catalogues[catalogue];
  const offered = new Set(options.map(({ value }) => value));
  const gone = chosen.filter((key) => !offered.has(key));
  return [
    ...options,
    ...gone.map((key) => ({ value: key, label: names[key] ?? t('field.unknownMetric'), disabled: true })),
  ];
}

function useMetricOptions(): readonly ComboboxOption[] {
  const t = useT('plan');
  const { entries, names, shorts } = usePlanData().catalogues.metrics;
  return stages.flatMap((stage) =>
    entries
      .filter((entry) => (entry.stage ?? 'none') === stage)
      .map((entry) => ({
        value: entry.key,
        label: names[entry.key] ?? entry.key,
        keywords: shorts[entry.key],
        group: t(`field.stages.${stage}`),
        ...(entry.vanity
          ? { description: t('field.vanity'), media: <Eye aria-hidden="true" className="text-warn!" /> }
          : {}),
      })),
  );
}

function useChannelOptions(): readonly ComboboxOption[] {
  const t = useT('plan');
  const { entries, names, shorts } = usePlanData().catalogues.channels;
  return kinds.flatMap((kind) =>
    entries
      .filter((entry) => !entry.retired && (entry.offline ? 'offline' : entry.ownership) === kind)
      .map((entry) => ({
        value: entry.key,
        label: names[entry.key] ?? entry.key,
        keywords: shorts[entry.key],
        group: t(`field.channelKinds.${kind}`),
      })),
  );
}
