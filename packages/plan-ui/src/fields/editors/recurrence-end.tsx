'use client';

import { formatDate, parseDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { addMonths, maxCount, type RecurrenceRule } from '@kader/plan/formulas';
import { DatePicker, Field, Select } from '@kader/ui';
import { useState } from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { CountInput } from './count-input.tsx';
import type { RecurrenceFormProps } from './recurrence-form.tsx';
import { useReason } from './typed-editor.tsx';

/** When something stops coming back: never, after so many times, or on a day. */
export function RecurrenceEnd({ rule, onChange }: RecurrenceFormProps) {
  const t = useT('recurrence');
  const { today } = usePlanData();
  const { end } = rule;
  const kind = end === null ? 'never' : 'count' in end ? 'count' : 'until';
  const write = (next: RecurrenceRule['end']) => onChange({ ...rule, end: next });
  const firstOf = {
    never: null,
    count: { count: 10 },
    until: today === undefined ? null : { until: addMonths(today, 12) },
  };
  return (
    <>
      <Field label={t('edit.end')} kind="choice">
        <Select
          value={kind}
          options={[
            { value: 'never', label: t('edit.endNever') },
            { value: 'count', label: t('edit.endCount') },
            { value: 'until', label: t('edit.endUntil'), disabled: today === undefined },
          ]}
          onChange={(next) => next !== kind && write(firstOf[next])}
        />
      </Field>
      {end !== null && 'count' in end && (
        <CountInput
          label={t('edit.count')}
          value={end.count}
          // Once is a rhythm by itself.
          min={2}
          max={maxCount}
          onChange={(count) => write({ count })}
        />
      )}
      {end !== null && 'until' in end && (
        <LastDay until={end.until} today={today} onChange={(until) => write({ until })} />
      )}
    </>
  );
}

function LastDay({
  until,
  today,
  onChange,
}: {
  readonly until: string;
  readonly today: string | undefined;
  readonly onChange: (until: string) => void;
}) {
  const t = useT('recurrence');
  const common = useT('common');
  const locale = useLocale();
  const [isRefused, setRefused] = useState(false);
  const reason = useReason(isRefused ? { ok: false, reason: 'notDay', params: {} } : null);
  return (
    <Field label={t('edit.until')} error={reason}>
      <DatePicker
        value={until}
        onChange={(next) => next !== null && onChange(next)}
        onInvalid={(text) => setRefused(text !== null)}
        locale={locale}
        openLabel={common('date.pick')}
        today={today}
        format={(value) => formatDate(locale, value, 'short')}
        parse={(text) => {
          const parsed = parseDate(
            locale,
            text,
            today === undefined ? {} : { year: Number(today.slice(0, 4)) },
          );
          return parsed.ok ? parsed.value : null;
        }}
      />
    </Field>
  );
}
