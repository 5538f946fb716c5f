'use client';

import { useT } from '@kader/i18n/react';
import { frequencies, maxInterval, type RecurrenceRule, weekdays } from '@kader/plan/formulas';
import { Checkbox, Field, Fieldset, Select } from '@kader/ui';
import { CountInput } from './count-input.tsx';
import { RecurrenceDays } from './recurrence-days.tsx';
import { RecurrenceEnd } from './recurrence-end.tsx';

export interface RecurrenceFormProps {
  readonly rule: RecurrenceRule;
  readonly onChange: (rule: RecurrenceRule) => void;
}

/** Every part of a rule in a control of its own; each change makes a whole rule. */
export function RecurrenceForm({ rule, onChange }: RecurrenceFormProps) {
  const t = useT('recurrence');
  return (
    <div className="grid gap-4">
      <Field label={t('edit.unit')} kind="choice">
        <Select
          value={rule.frequency}
          options={frequencies.map((value) => ({ value, label: t(`edit.units.${value}`) }))}
          // Days go with their frequency.
          onChange={(frequency) => frequency !== rule.frequency && onChange({ ...rule, frequency, on: null })}
        />
      </Field>
      <CountInput
        label={t(`edit.interval.${rule.frequency}`)}
        value={rule.interval}
        min={1}
        max={maxInterval}
        onChange={(interval) => onChange({ ...rule, interval })}
      />
      {rule.frequency === 'weekly' && <Weekdays rule={rule} onChange={onChange} />}
      {rule.frequency === 'monthly' && <RecurrenceDays rule={rule} onChange={onChange} />}
      <RecurrenceEnd rule={rule} onChange={onChange} />
    </div>
  );
}

function Weekdays({ rule, onChange }: RecurrenceFormProps) {
  const t = useT('recurrence');
  const chosen = rule.on?.kind === 'weekdays' ? rule.on.weekdays : [];
  return (
    <Fieldset legend={t('edit.weekdays')}>
      <div className="grid grid-cols-2 gap-x-4">
        {weekdays.map((weekday) => (
          <Checkbox
            key={weekday}
            label={t(`weekdays.${weekday}`)}
            checked={chosen.includes(weekday)}
            onChange={(isChosen) => {
              const next = weekdays.filter((one) => (one === weekday ? isChosen : chosen.includes(one)));
              onChange({ ...rule, on: next.length === 0 ? null : { kind: 'weekdays', weekdays: next } });
            }}
          />
        ))}
      </div>
      {chosen.length === 0 && <p className="text-12 text-ink-faint">{t('edit.weekdaysHint')}</p>}
    </Fieldset>
  );
}
