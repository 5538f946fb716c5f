'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { placesInMonth, type RecurrenceRule, weekdays } from '@kader/plan/formulas';
import { Field, Select } from '@kader/ui';
import type { RecurrenceFormProps } from './recurrence-form.tsx';

type Days = NonNullable<RecurrenceRule['on']>;

const days = [...Array.from({ length: 28 }, (_, index) => index + 1), -1];
const places = placesInMonth.flatMap((place) => weekdays.map((weekday) => ({ place, weekday })));

/** What each kind of day begins with. */
const firstOf: Readonly<Record<'asFirst' | 'day' | 'place', Days | null>> = {
  asFirst: null,
  day: { kind: 'day', day: 1 },
  place: { kind: 'place', place: 'first', weekday: 'MO' },
};

/** On which day of its month something comes. */
export function RecurrenceDays({ rule, onChange }: RecurrenceFormProps) {
  const t = useT('recurrence');
  const { on } = rule;
  const kind = on?.kind === 'day' || on?.kind === 'place' ? on.kind : 'asFirst';
  return (
    <>
      <Field label={t('edit.on')} kind="choice">
        <Select
          value={kind}
          options={[
            { value: 'asFirst', label: t('edit.onFirst') },
            { value: 'day', label: t('edit.onDay') },
            { value: 'place', label: t('edit.onPlace') },
          ]}
          onChange={(next) => next !== kind && onChange({ ...rule, on: firstOf[next] })}
        />
      </Field>
      {on?.kind === 'day' && <DayOfMonth day={on.day} onChange={(next) => onChange({ ...rule, on: next })} />}
      {on?.kind === 'place' && (
        <WeekdayOfMonth {...on} onChange={(next) => onChange({ ...rule, on: next })} />
      )}
    </>
  );
}

function DayOfMonth({ day, onChange }: { readonly day: number; readonly onChange: (on: Days) => void }) {
  const t = useT('recurrence');
  const locale = useLocale();
  return (
    <Field label={t('edit.day')} kind="choice">
      <Select
        value={String(day)}
        options={days.map((one) => ({
          value: String(one),
          label: one === -1 ? t('edit.lastDay') : formatNumber(locale, one),
        }))}
        onChange={(next) => onChange({ kind: 'day', day: Number(next) })}
      />
    </Field>
  );
}

function WeekdayOfMonth({
  place,
  weekday,
  onChange,
}: Omit<Extract<Days, { readonly kind: 'place' }>, 'kind'> & { readonly onChange: (on: Days) => void }) {
  const t = useT('recurrence');
  return (
    <Field label={t('edit.place')} kind="choice">
      <Select
        value={`${place} ${weekday}`}
        options={places.map((one) => ({
          value: `${one.place} ${one.weekday}`,
          label: t(`places.${one.place}.${one.weekday}`),
        }))}
        onChange={(next) => {
          const found = places.find((one) => `${one.place} ${one.weekday}` === next);
          if (found !== undefined) {
            onChange({ kind: 'place', ...found });
          }
        }}
      />
    </Field>
  );
}
