'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { cx, EditInPlace } from '@kader/ui';
import { useState } from 'react';
import { floatingReason } from '../../fields/editors/floating-reason.ts';
import { useReason } from '../../fields/editors/typed-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { figureForTyping, formatFigure } from '../../fields/figures/figures.ts';
import { readFigures } from '../../fields/figures/read-figures.ts';
import type { Typed } from '../../fields/read-typed.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useEditor } from '../../plan/use-store.ts';

/** The figure of one month of a series, typed in place. */
export function MonthFigure({
  item,
  field,
  month,
  name,
  className,
}: {
  readonly item: Item;
  readonly field: string;
  readonly month: string;
  /** What the row is called, for the name of the box. */
  readonly name: string;
  readonly className?: string | undefined;
}) {
  const t = useT('plan');
  const format = useFormat();
  const store = useEditor();
  const words = useFieldWords(item.collection, field);
  const writer = useFieldWriter(item, field);
  const [refused, setRefused] = useState<Extract<Typed, { ok: false }> | null>(null);
  const reason = useReason(refused);
  const definition = fieldDefinition(item.collection, field);
  const figure = figureAt(item.fields[field], month);
  if (definition === undefined) {
    return null;
  }
  const shown = figure === undefined ? undefined : formatFigure(definition, figure, item.fields, format);
  if (store === null) {
    return <span className="num">{shown ?? '–'}</span>;
  }
  function handleCommit(text: string): boolean {
    if (definition === undefined) {
      return true;
    }
    const read = readFigures(definition, new Map([[month, text]]), { ...format, fields: item.fields });
    const why = read.refused.get(month)?.why ?? null;
    setRefused(why);
    writer.writeFigures(read);
    return why === null;
  }
  return (
    <EditInPlace
      label={t('grid.edit', { row: name, column: `${words.label}, ${formatMonth(format.locale, month)}` })}
      value={figureForTyping(definition, figure, item.fields, format)}
      display={shown}
      placeholder="–"
      lines="one"
      numeric
      align="end"
      inputMode="decimal"
      error={reason}
      // A figure is never cut: a column grows with it.
      className={cx('min-w-12 grid-cols-[minmax(max-content,1fr)]', floatingReason, className)}
      onFocus={writer.end}
      onDraft={writer.begin}
      onCommit={handleCommit}
      onCancel={() => setRefused(null)}
    />
  );
}
