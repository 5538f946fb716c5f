'use client';

import { useT } from '@kader/i18n/react';
import { Combobox, type ComboboxOption } from '@kader/ui';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';

const stages = ['reach', 'act', 'convert', 'engage', 'none'] as const;

/** A metric of the catalogue, by stage; those that show attention rather than result say so. */
export function MetricEditor({
  row,
  field,
  label,
  placeholder,
  className,
  renderValue,
}: ControlProps & { readonly renderValue?: ((option: ComboboxOption) => ReactNode) | undefined }) {
  const t = useT('plan');
  const { metrics } = usePlanData();
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  const chosen = typeof value === 'string' ? value : null;
  const options = stages.flatMap((stage) =>
    metrics.entries
      .filter((entry) => (entry.stage ?? 'none') === stage)
      .map(
        (entry): ComboboxOption => ({
          value: entry.key,
          label: metrics.names[entry.key] ?? entry.key,
          keywords: metrics.shorts[entry.key],
          group: t(`field.stages.${stage}`),
          ...(entry.vanity
            ? { description: t('field.vanity'), media: <Eye aria-hidden="true" className="text-warn!" /> }
            : {}),
        }),
      ),
  );
  const isGone = chosen !== null && !options.some((option) => option.value === chosen);
  return (
    <Combobox
      look="inline"
      label={label}
      placeholder={placeholder}
      value={chosen}
      options={
        isGone ? [...options, { value: chosen, label: t('field.unknownMetric'), disabled: true }] : options
      }
      onChange={(key) => writer.write(key ?? undefined)}
      renderValue={renderValue ?? ((option) => option.label)}
      words={{
        search: t('field.searchMetrics'),
        empty: t('field.nothingFound'),
        clear: t('field.clear'),
      }}
      className={className}
    />
  );
}
