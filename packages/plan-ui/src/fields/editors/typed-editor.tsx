'use client';

import { useT } from '@kader/i18n/react';
import type { FieldDefinition } from '@kader/plan/fields';
import { cx, EditInPlace } from '@kader/ui';
import { useState } from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { Row } from '../changes-of-field.ts';
import { formatForTyping, formatScalar } from '../format-field.ts';
import { readTyped, type Typed } from '../read-typed.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import { useFormat } from '../use-format.ts';
import { usePause } from '../use-pause.ts';
import type { ControlProps } from './control-props.ts';
import { floatingReason } from './floating-reason.ts';

/** Text, figures, months and addresses: typed in place, read by the language of the screen. */
export function TypedEditor(props: ControlProps) {
  const { row, field, definition, label, placeholder, onEnter } = props;
  const format = useFormat();
  const lang = useContentLang();
  const { reason, handlers } = useTyping(row, field, definition);
  const value = row.fields[field];
  const isText = definition.type === 'text' || definition.type === 'link';
  const shown =
    isText || value === undefined ? undefined : formatScalar(definition, value, row.fields, format);

  return (
    <EditInPlace
      label={label}
      placeholder={placeholder}
      value={isText ? textOf(value) : formatForTyping(definition, value, row.fields, format)}
      display={shown ?? undefined}
      lines={props.lines ?? (isText ? 'wrap' : 'one')}
      numeric={!isText}
      inputMode={inputModes[definition.type]}
      error={reason}
      lang={definition.type === 'text' && value !== undefined ? lang : undefined}
      onEnter={onEnter}
      className={cx(fittingInput, floatingReason, props.className)}
      {...handlers}
    />
  );
}

/** What typing in a field does: kept after a pause and when focus leaves; Esc brings back what stood there; what cannot be read stays, with the reason. */
function useTyping(row: Row, field: string, definition: FieldDefinition) {
  const format = useFormat();
  const { today } = usePlanData();
  const writer = useFieldWriter(row, field);
  const pause = usePause();
  const [refused, setRefused] = useState<Extract<Typed, { ok: false }> | null>(null);
  const reason = useReason(refused);

  const read = (text: string) =>
    readTyped(definition, text, {
      ...format,
      fields: row.fields,
      year: today === undefined ? undefined : Number(today.slice(0, 4)),
    });

  function take(typed: Extract<Typed, { ok: true }>) {
    const { unitField } = definition;
    writer.write(
      typed.value,
      typed.unit === undefined || unitField === undefined
        ? undefined
        : { field: unitField, value: typed.unit },
    );
  }
  function handleDraft(text: string) {
    writer.begin();
    const typed = read(text);
    if (typed.ok) {
      setRefused(null);
    }
    // Half a date is mostly another date.
    if (definition.type === 'date' || definition.type === 'month') {
      return;
    }
    pause.schedule(() => {
      const settled = read(text);
      // A unit changes what else the row holds: half a word is not enough for that.
      if (settled.ok && settled.unit === undefined) {
        take(settled);
      }
    });
  }
  function handleCommit(text: string): boolean {
    pause.cancel();
    const typed = read(text);
    if (!typed.ok) {
      setRefused(typed);
      return false;
    }
    setRefused(null);
    take(typed);
    return true;
  }
  function handleCancel() {
    pause.cancel();
    setRefused(null);
    writer.restore();
    writer.end();
  }

  return {
    reason,
    handlers: {
      onDraft: handleDraft,
      onCommit: handleCommit,
      onCancel: handleCancel,
      onFocus: writer.end,
    },
  };
}

// A browser gives an input a width of its own, even of one letter; the text alone is to decide.
const fittingInput = '[&>input]:w-0 [&>input]:min-w-full';

const inputModes: Partial<Record<ControlProps['definition']['type'], 'decimal' | 'numeric' | 'url'>> = {
  integer: 'numeric',
  decimal: 'decimal',
  percent: 'decimal',
  money: 'decimal',
  measure: 'decimal',
  link: 'url',
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The sentence under a field that could not take what was typed. */
export function useReason(refused: Extract<Typed, { ok: false }> | null): string | undefined {
  const t = useT('errors');
  return refused === null ? undefined : t.derived(`reasons.${refused.reason}`, refused.params);
}
