'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { figureAt } from '@kader/plan/fields';
import { cx, EditInPlace } from '@kader/ui';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useEditor } from '../../plan/use-store.ts';
import { figureForTyping, formatFigure, readFigure, setFigures } from '../figures/figures.ts';
import { readTable } from '../figures/table-text.ts';
import { useMonths } from '../figures/use-months.ts';
import type { Typed } from '../read-typed.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import { useFormat } from '../use-format.ts';
import type { ControlProps } from './control-props.ts';
import { useReason } from './typed-editor.tsx';

/** What could not be read in a month: the text as it was typed or pasted, and why. */
interface Refused {
  readonly text: string;
  readonly why: Extract<Typed, { ok: false }>;
}

/** A figure per month: typed one by one, or a row pasted from a spreadsheet. */
export function SeriesEditor(props: ControlProps) {
  const { row, field, label } = props;
  const t = useT('plan');
  const months = useMonths(row.fields[field]);
  const { refused, write } = useFigures(props);

  function handlePaste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    const cells = readTable(text).flat();
    const from = event.target instanceof Element ? monthOf(event.target) : null;
    if (from === null || cells.length < 2) {
      return;
    }
    event.preventDefault();
    const at = months.indexOf(from);
    write(
      cells.flatMap((cell, index) => {
        const month = months[at + index];
        return month === undefined ? [] : [[month, cell] as const];
      }),
    );
  }
  if (months.length === 0) {
    return <p className={cx('text-13 text-ink-faint', props.className)}>{t('field.series.noPeriod')}</p>;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and takes no part in a grid.
    <div
      role="group"
      aria-label={label}
      onPaste={handlePaste}
      className="grid grid-cols-[repeat(auto-fill,minmax(92px,1fr))] gap-x-3 gap-y-2"
    >
      {months.map((month) => (
        <Month key={month} {...props} month={month} refused={refused.get(month)} onWrite={write} />
      ))}
    </div>
  );
}

/** Writes months in one change, and keeps what could not be read. */
function useFigures({ row, field, definition }: ControlProps) {
  const format = useFormat();
  const store = useEditor();
  const writer = useFieldWriter(row, field);
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());

  function write(texts: readonly (readonly [month: string, text: string])[]): boolean {
    const figures = new Map<string, string | undefined>();
    const kept = new Map(refused);
    for (const [month, text] of texts) {
      const read = readFigure(definition, text, { ...format, fields: row.fields });
      kept.delete(month);
      if (read.ok) {
        figures.set(month, read.figure);
      } else {
        kept.set(month, { text, why: read });
      }
    }
    setRefused(kept);
    if (store !== null) {
      writer.change(setFigures(store.getState().view, row, field, figures));
    }
    return texts.every(([month]) => !kept.has(month));
  }
  return { refused, write };
}

function Month({
  row,
  field,
  definition,
  label,
  month,
  refused,
  onWrite,
}: ControlProps & {
  readonly month: string;
  readonly refused: Refused | undefined;
  readonly onWrite: (texts: readonly (readonly [string, string])[]) => boolean;
}) {
  const t = useT('plan');
  const format = useFormat();
  const reason = useReason(refused?.why ?? null);
  const name = formatMonth(format.locale, month, 'medium');
  const figure = figureAt(row.fields[field], month);
  return (
    <div data-month={month} className="min-w-0">
      <span aria-hidden="true" className="block text-12 text-ink-faint">
        {name}
      </span>
      <EditInPlace
        label={t('field.series.month', { field: label, month: formatMonth(format.locale, month) })}
        value={refused?.text ?? figureForTyping(definition, figure, row.fields, format)}
        display={
          refused === undefined && figure !== undefined
            ? formatFigure(definition, figure, row.fields, format)
            : undefined
        }
        placeholder="–"
        lines="one"
        numeric
        inputMode="decimal"
        error={reason}
        className="w-full text-13"
        onCommit={(text) => onWrite([[month, text]])}
        onCancel={() => onWrite([[month, figureForTyping(definition, figure, row.fields, format)]])}
        onEnter={focusNextMonth}
        onKeyDown={handleArrow}
      />
    </div>
  );
}

function monthOf(element: Element): string | null {
  return element.closest('[data-month]')?.getAttribute('data-month') ?? null;
}

/** Up and down go from month to month; left and right stay with the caret. */
function handleArrow(event: KeyboardEvent): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    focusMonth(event.key === 'ArrowDown' ? 1 : -1);
  }
}

function focusNextMonth(): void {
  focusMonth(1);
}

function focusMonth(step: 1 | -1): void {
  const month = globalThis.document.activeElement?.closest('[data-month]');
  const next = step === 1 ? month?.nextElementSibling : month?.previousElementSibling;
  next?.querySelector<HTMLElement>('input')?.focus();
}
