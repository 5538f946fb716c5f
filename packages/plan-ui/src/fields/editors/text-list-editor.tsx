'use client';

import { useT } from '@kader/i18n/react';
import { orderBetween } from '@kader/plan/canonical';
import { isEntries, type ListEntry, parseField } from '@kader/plan/fields';
import { cx, EditInPlace } from '@kader/ui';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { v7 } from 'uuid';
import { useEditor } from '../../plan/use-store.ts';
import { useContentLang } from '../../plan/use-words.ts';
import { setField } from '../changes-of-field.ts';
import type { Typed } from '../read-typed.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import { usePause } from '../use-pause.ts';
import type { ControlProps } from './control-props.ts';
import { floatingReason } from './floating-reason.ts';
import { useReason } from './typed-editor.tsx';

/** Lines of text: Enter adds the next, emptying a line takes it away. Each line is written by itself, so that two people can work on one list. */
export function TextListEditor(props: ControlProps) {
  const { row, field, placeholder } = props;
  const t = useT('plan');
  const value = row.fields[field];
  const entries = isEntries(value) ? value : [];
  const [fresh, setFresh] = useState<ListEntry>(() => freshEntry(entries));
  const isTaken = entries.some(({ id }) => id === fresh.id);
  // The line at the end becomes an entry with its first word; then there is another line at the end.
  const last = isTaken ? freshEntry(entries) : fresh;
  if (isTaken) {
    setFresh(last);
  }
  return (
    <ul className="grid gap-1">
      {[...entries, last].map((entry, index) => (
        <li key={entry.id}>
          <Line
            {...props}
            entry={entry}
            label={t('field.list.entry', { field: props.label, number: index + 1 })}
            placeholder={entries.length === 0 ? placeholder : t('field.list.add')}
          />
        </li>
      ))}
    </ul>
  );
}

function freshEntry(entries: readonly ListEntry[]): ListEntry {
  return { id: v7(), order: orderBetween(entries.at(-1)?.order ?? null, null), value: '' };
}

function Line({
  row,
  field,
  definition,
  entry,
  label,
  placeholder,
  className,
}: ControlProps & { readonly entry: ListEntry }) {
  const store = useEditor();
  const lang = useContentLang();
  const writer = useFieldWriter(row, field);
  const pause = usePause();
  const [refused, setRefused] = useState<Extract<Typed, { ok: false }> | null>(null);
  const reason = useReason(refused);
  const text = typeof entry.value === 'string' ? entry.value : '';

  function write(typed: string): boolean {
    const isEmpty = typed.trim() === '';
    const parsed = isEmpty ? null : parseField(definition, [{ ...entry, value: typed }]);
    if (parsed?.ok === false) {
      const { reason: why, ...params } = parsed.error.params;
      setRefused({ ok: false, reason: String(why), params });
      return false;
    }
    setRefused(null);
    const stored = parsed?.value;
    if (store === null || (isEmpty && text === '')) {
      return true;
    }
    const document = store.getState().view;
    if (document.items.get(row.id)?.fields[field] === undefined) {
      const first = setField(document, row, field, stored);
      writer.change(first === null ? [] : [first]);
      return true;
    }
    writer.change([
      {
        op: 'item.set',
        id: row.id,
        field,
        entry: entry.id,
        ...(stored === undefined ? {} : { value: stored }),
      },
    ]);
    return true;
  }
  return (
    <EditInPlace
      label={label}
      placeholder={placeholder}
      value={text}
      error={reason}
      lang={lang}
      className={cx(floatingReason, className)}
      onFocus={writer.end}
      onDraft={(typed) => {
        writer.begin();
        // Emptied on the way to another word, a line must not vanish under the hand.
        if (typed.trim() === '') {
          pause.cancel();
        } else {
          pause.schedule(() => write(typed));
        }
      }}
      onCommit={(typed) => {
        pause.cancel();
        return write(typed);
      }}
      onCancel={pause.cancel}
      onEnter={focusNextLine}
    />
  );
}

/** The line that stands below the one with focus. */
function focusNextLine(): void {
  // The line at the end may have to be drawn first.
  flushSync(() => undefined);
  const line = globalThis.document.activeElement?.closest('li');
  const next = line?.nextElementSibling?.querySelector<HTMLElement>('input, textarea');
  next?.focus();
}
