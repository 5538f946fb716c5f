'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { decimal, type FieldDefinition, money, percent } from '@kader/plan/fields';
import {
  type KeyFigure,
  type KeyFigurePart,
  keyFigureParts,
  keyFigures,
  workOutFigure,
} from '@kader/plan/formulas';
import { Button, Field, NumberInput, Select } from '@kader/ui';
import { useRef, useState } from 'react';
import { useReason } from '../../fields/editors/typed-editor.tsx';
import { formatFigure } from '../../fields/figures/figures.ts';
import { readTyped, type Typed } from '../../fields/read-typed.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { useFormat } from '../../fields/use-format.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useEditor } from '../../plan/use-store.ts';

interface WorkOutProps {
  readonly kpi: Item;
  readonly months: readonly string[];
  readonly current: string | undefined;
}

/** Works out a month of a KPI from what its metric follows from; nothing for a metric that is counted as it is. */
export function WorkOut(props: WorkOutProps) {
  const t = useT('blocks/kpis');
  const { entries } = usePlanData().catalogues.metrics;
  const canEdit = useEditor() !== null;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const { metric, unit } = props.kpi.fields;
  const figure = typeof metric === 'string' ? keyFigures[metric] : undefined;
  const isInItsUnit = entries.some(({ key, unit: own }) => key === metric && own === unit);
  if (figure === undefined || !isInItsUnit || !canEdit || props.months.length === 0) {
    return null;
  }
  // The button that was pressed goes with the form: focus is not lost with it.
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <>
      <Button
        ref={button}
        size="s"
        className="justify-self-start"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('workOut.open')}
      </Button>
      {open && <Form {...props} figure={figure} onClose={close} />}
    </>
  );
}

/** How each kind of part is typed. */
const definitions: Readonly<Record<(typeof keyFigureParts)[KeyFigurePart], FieldDefinition>> = {
  count: decimal({ min: 0 }),
  money: money({ min: 0 }),
  share: percent({ min: 0, max: 1 }),
};

function Form({
  kpi,
  months,
  current,
  figure,
  onClose,
}: WorkOutProps & { readonly figure: KeyFigure; readonly onClose: () => void }) {
  const t = useT('blocks/kpis');
  const format = useFormat();
  const writer = useFieldWriter(kpi, 'actual');
  const { unit } = kpi.fields;
  const [texts, setTexts] = useState<Readonly<Partial<Record<KeyFigurePart, string>>>>({});
  const [month, setMonth] = useState(current ?? months.at(-1) ?? '');
  const parts = [...figure.parts, ...(figure.optional ?? [])].map((part) => {
    const text = texts[part] ?? '';
    return {
      part,
      text,
      typed: readTyped(definitions[keyFigureParts[part]], text, { ...format, fields: {} }),
    };
  });
  // A part that cannot be read is none that was left out.
  const value = parts.every(({ typed }) => typed.ok)
    ? workOutFigure(
        figure,
        parts.map(({ typed }) => figureOf(typed)),
        typeof unit === 'string' ? unit : 'count',
      )
    : null;
  const definition = fieldDefinition('kpis', 'actual');
  function take() {
    if (value !== null) {
      writer.begin();
      writer.writeFigures({ figures: new Map([[month, value]]) });
      writer.end();
      onClose();
    }
  }
  return (
    <section aria-label={t('workOut.open')} className="border-y py-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {parts.map(({ part, text, typed }) => (
          <Part
            key={part}
            {...{ part, text, typed }}
            onChange={(next) => setTexts({ ...texts, [part]: next })}
          />
        ))}
        <Field label={t('workOut.month')} kind="choice" className="min-w-36">
          <Select
            value={month}
            options={months.map((one) => ({ value: one, label: formatMonth(format.locale, one) }))}
            onChange={setMonth}
          />
        </Field>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <p aria-live="polite" className="num text-14">
          {t('workOut.result', {
            value:
              value === null || definition === undefined
                ? '—'
                : formatFigure(definition, value, kpi.fields, format),
          })}
        </p>
        <Button size="s" onClick={take} disabled={value === null}>
          {t('workOut.take')}
        </Button>
        <Button size="s" look="quiet" onClick={onClose}>
          {t('workOut.close')}
        </Button>
      </div>
    </section>
  );
}

/** What was typed as a figure; null while there is none. */
function figureOf(typed: Typed): string | null {
  const value = typed.ok ? typed.value : undefined;
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null;
}

interface PartProps {
  readonly part: KeyFigurePart;
  readonly text: string;
  readonly typed: Typed;
  readonly onChange: (text: string) => void;
}

function Part({ part, text, typed, onChange }: PartProps) {
  const t = useT('blocks/kpis');
  const reason = useReason(typed.ok ? null : typed);
  return (
    <Field label={t(`workOut.parts.${part}`)} error={reason} className="min-w-40 flex-1">
      <NumberInput value={text} onChange={onChange} />
    </Field>
  );
}
