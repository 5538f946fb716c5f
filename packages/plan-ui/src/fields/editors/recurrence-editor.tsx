'use client';

import { useT } from '@kader/i18n/react';
import { type RecurrenceRule, readRule, recurrences, rulesOfWords, writeRule } from '@kader/plan/formulas';
import { IconButton, Popover, Select } from '@kader/ui';
import { CalendarCog } from 'lucide-react';
import { useFieldWriter } from '../use-field-writer.ts';
import { useRecurrenceText } from '../use-recurrence-text.ts';
import type { ControlProps } from './control-props.ts';
import { RecurrenceForm } from './recurrence-form.tsx';

/** Stands in the list of rhythms for "none". */
const none = '';

/** What the window begins with where nothing comes back yet. */
const weekly: RecurrenceRule = { frequency: 'weekly', interval: 1, on: null, end: null };

/** How something comes back: one of the usual rhythms from a list, or days and an end set in a window beside it. */
export function RecurrenceEditor({ row, field, label, placeholder, className }: ControlProps) {
  const t = useT('plan');
  const words = useT('recurrence');
  const say = useRecurrenceText();
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  const rule = typeof value === 'string' ? readRule(value) : null;
  const kept = rule === null ? null : writeRule(rule);
  const comesBack = kept !== rulesOfWords.once;
  const usual: readonly string[] = recurrences.map((word) => rulesOfWords[word]);
  const offered = kept === null || usual.includes(kept) ? usual : [...usual, kept];
  const options = offered.map((one) => ({ value: one, label: say(one) }));

  return (
    <span className="inline-flex max-w-full items-start gap-1">
      <Select
        look="inline"
        aria-label={label}
        placeholder={placeholder}
        value={kept}
        options={kept === null ? options : [...options, { value: none, label: t('field.clear') }]}
        onChange={(next) => next !== kept && writer.write(next === none ? undefined : next)}
        className={className}
      />
      <Popover
        title={words('edit.title')}
        onOpenChange={(isOpen) => (isOpen ? writer.begin() : writer.end())}
        trigger={
          <IconButton
            size="s"
            name={words('edit.open', { label })}
            icon={<CalendarCog aria-hidden="true" className="size-3.5" />}
          />
        }
      >
        <RecurrenceForm
          rule={comesBack ? (rule ?? weekly) : weekly}
          onChange={(next) => writer.write(writeRule(next))}
        />
      </Popover>
    </span>
  );
}
