'use client';

import { formatDate, parseDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { calendarLocales, cx, DateInPlace } from '@kader/ui';
import { useState } from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { floatingReason } from './floating-reason.ts';
import { useReason } from './typed-editor.tsx';

/** A day, typed or picked from the calendar. */
export function DateEditor({ row, field, label, placeholder, className, onEnter }: ControlProps) {
  const locale = useLocale();
  const t = useT('common');
  const { today } = usePlanData();
  const writer = useFieldWriter(row, field);
  const [invalid, setInvalid] = useState(false);
  const reason = useReason(invalid ? { ok: false, reason: 'notDay', params: {} } : null);
  const value = row.fields[field];
  const options = today === undefined ? {} : { year: Number(today.slice(0, 4)) };
  return (
    <DateInPlace
      label={label}
      placeholder={placeholder}
      value={typeof value === 'string' ? value : null}
      onChange={(next) => writer.write(next ?? undefined)}
      parse={(text) => {
        const parsed = parseDate(locale, text, options);
        return parsed.ok ? parsed.value : null;
      }}
      format={(day) => formatDate(locale, day)}
      onInvalid={(text) => setInvalid(text !== null)}
      onCancel={() => setInvalid(false)}
      locale={calendarLocales[locale]}
      openLabel={`${t('date.pick')}: ${label}`}
      today={today}
      error={reason}
      onEnter={onEnter}
      className={cx(floatingReason, className)}
    />
  );
}
