'use client';
import { formatDate, parseDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { DatePicker, Field, Fieldset } from '@kader/ui';
import { type ReactNode, useState } from 'react';

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error: ReactNode;
  readonly today: string;
  readonly min?: string | undefined;
}

/** The first and the last day of a plan: null while what stands there is no day. */
export function PeriodFields({
  start,
  end,
}: {
  readonly start: Omit<DayProps, 'label' | 'min'>;
  readonly end: Omit<DayProps, 'label' | 'min'>;
}) {
  const t = useT('client');
  return (
    <Fieldset legend={t('newPlan.period')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField label={t('newPlan.periodStart')} {...start} />
        <DayField label={t('newPlan.periodEnd')} {...end} min={start.value ?? undefined} />
      </div>
    </Fieldset>
  );
}

function DayField({ label, error, ...day }: DayProps) {
  const t = useT('common');
  const errors = useT('errors');
  const locale = useLocale();
  const [unread, setUnread] = useState(false);

  // The day that stood there before is not what the person sees any more.
  function handleInvalid(text: string | null) {
    setUnread(text !== null);
    if (text !== null) {
      day.onChange(null);
    }
  }
  return (
    <Field label={label} error={unread ? errors('reasons.notDay') : error}>
      <DatePicker
        {...day}
        onInvalid={handleInvalid}
        locale={locale}
        openLabel={t('date.pick')}
        format={(value) => formatDate(locale, value, 'short')}
        parse={(text) => {
          const parsed = parseDate(locale, text, { year: Number(day.today.slice(0, 4)) });
          return parsed.ok ? parsed.value : null;
        }}
      />
    </Field>
  );
}
