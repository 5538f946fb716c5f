'use client';

import { fieldDefinition, fieldOfScale } from '@kader/plan/blocks';
import type { PromptScale } from '@kader/plan/template';
import { cx, SegmentedControl } from '@kader/ui';
import type { Row } from '../../fields/changes-of-field.ts';
import { Conflicts } from '../../fields/conflicts.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFieldWriter } from '../../fields/use-field-writer.ts';
import { useEditor } from '../../plan/use-store.ts';

export interface ScaleProps {
  readonly row: Row;
  readonly scale: PromptScale;
}

/** The choice that answers a question, as places side by side. Pressing the chosen one again takes it back. */
export function ScaleField({ row, scale }: ScaleProps) {
  const field = fieldOfScale[scale];
  const words = useFieldWords(row.collection, field);
  const writer = useFieldWriter(row, field);
  const canEdit = useEditor() !== null;
  const options = fieldDefinition(row.collection, field)?.options ?? [];
  const value = row.fields[field];
  if (!canEdit) {
    return <ScaleReading row={row} scale={scale} />;
  }
  return (
    <div data-field={field}>
      <SegmentedControl
        label={words.label}
        value={typeof value === 'string' ? value : null}
        options={options.map((option) => ({ value: option, label: words.option(option) }))}
        onChange={(option) => writer.write(option)}
        onClear={() => writer.write(undefined)}
        className="max-w-full flex-wrap"
      />
      <Conflicts item={row.id} field={field} />
    </div>
  );
}

/** The same places as they are read: all of them, the chosen one standing out. */
export function ScaleReading({ row, scale }: ScaleProps) {
  const field = fieldOfScale[scale];
  const words = useFieldWords(row.collection, field);
  const chosen = row.fields[field];
  const options = fieldDefinition(row.collection, field)?.options ?? [];
  if (typeof chosen !== 'string') {
    return null;
  }
  return (
    <p className="text-13">
      <span className="sr-only">{words.option(chosen)}</span>
      <span aria-hidden="true" className="inline-flex max-w-full flex-wrap rounded border p-px">
        {options.map((option) => (
          <span
            key={option}
            className={cx(
              'rounded-chip px-2.5 py-0.5 whitespace-nowrap',
              option === chosen ? 'bg-accent-soft font-medium text-ink' : 'text-ink-faint',
            )}
          >
            {words.option(option)}
          </span>
        ))}
      </span>
    </p>
  );
}
