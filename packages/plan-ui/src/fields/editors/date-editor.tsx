'use client';

import { useLocale, useT } from '@kader/i18n/react';
import { CalendarPopover } from '@kader/ui';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';
import { TypedEditor } from './typed-editor.tsx';

/** A day, typed or picked from the calendar, whose button stands after it while it is pointed at or focused. */
export function DateEditor(props: ControlProps) {
  const { row, field, label } = props;
  const locale = useLocale();
  const t = useT('common');
  const { today } = usePlanData();
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  return (
    <span className="group/date relative inline-flex items-start">
      <TypedEditor {...props} />
      <CalendarPopover
        value={typeof value === 'string' ? value : null}
        onChange={(day) => writer.write(day)}
        locale={locale}
        openLabel={`${t('date.pick')}: ${label}`}
        today={today}
        className="absolute -top-0.5 left-full ml-1.5 bg-paper-raised opacity-0 group-focus-within/date:opacity-100 group-hover/date:opacity-100 data-popup-open:opacity-100"
      />
    </span>
  );
}
