'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { figureAt } from '@kader/plan/fields';
import { cx, EditInPlace } from '@kader/ui';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { figureForTyping, formatFigure } from '../figures/figures.ts';
import { type RefusedText, readFigures } from '../figures/read-figures.ts';
import { readTable } from '../figures/table-text.ts';
import { useMonths } from '../figures/use-months.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import { useFormat } from '../use-format.ts';
import type { ControlProps } from './control-props.ts';
import { useReason } from './typed-editor.tsx';

/** A figure per month: typed one by one, or a row pasted from a spreadsheet. */
export function SeriesEditor(props: ControlProps) {
  const { row, field, label } = props;
  const t = useT('plan');
  const months = useMonths(row.fields[field]);
  const { refused, write, begin, end } = useFigures(props);

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
      new Map(
        cells.flatMap((cell, index) => {
          const month = months[at + index];
          return month === undefined ? [] : [[month, cell] as const];
        }),
      ),
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
        <Month
          key={month}
          {...props}
          month={month}
          refused={refused.get(month)}
          onWrite={write}
          onBegin={begin}
          onEnd={end}
        />
      ))}
    </div>
  );
}

/** Writes months in one change, and keeps what could not be read. */
function useFigures({ row, field, definition }: ControlProps) {
  const format = useFormat();
  const writer = useFieldWriter(row, field);
  const [refused, setRefused] = useState<ReadonlyMap<string, RefusedText>>(new Map());

  function write(texts: ReadonlyMap<string, string>): boolean {
    const read = readFigures(definition, texts, { ...format, fields: row.fields });
    const others = [...refused].filter(([month]) => !texts.has(month));
    setRefused(new Map([...others, ...read.refused]));
    writer.writeFigures(read);
    return read.refused.size === 0;
  }
  return { refused, write, begin: writer.begin, end: writer.end };
}

function Month({
  row,
  field,
  definition,
  label,
  month,
  refused,
  onWrite,
  onBegin,
  onEnd,
}: ControlProps & {
  readonly month: string;
  readonly refused: RefusedText | undefined;
  readonly onWrite: (texts: ReadonlyMap<string, string>) => boolean;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
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
        onFocus={onEnd}
        onDraft={onBegin}
        onCommit={(text) => onWrite(new Map([[month, text]]))}
        onCancel={() => onWrite(new Map([[month, figureForTyping(definition, figure, row.fields, format)]]))}
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
