'use client';

import { formatNumber } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { Checkbox, Select } from '@kader/ui';
import { useFieldWords } from '../field-words.ts';
import { useFieldWriter } from '../use-field-writer.ts';
import type { ControlProps } from './control-props.ts';

/** Stands in a list of options for "none". */
const none = '';

/** One of a few, opened in place. */
export function ChoiceEditor(props: ControlProps) {
  const words = useFieldWords(props.row.collection, props.field);
  const options = (props.definition.options ?? []).map((value) => ({ value, label: words.option(value) }));
  return <OneOfFew {...props} options={options} />;
}

/** A place on a scale. */
export function ScoreEditor(props: ControlProps) {
  const locale = useLocale();
  const { min = 1, max = min } = props.definition;
  const options = Array.from({ length: max - min + 1 }, (_, index) => ({
    value: String(min + index),
    label: formatNumber(locale, min + index),
  }));
  return <OneOfFew {...props} options={options} />;
}

function OneOfFew({
  row,
  field,
  label,
  placeholder,
  className,
  options,
}: ControlProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const t = useT('plan');
  const writer = useFieldWriter(row, field);
  const value = row.fields[field];
  const chosen = typeof value === 'string' ? value : null;
  return (
    <Select
      look="inline"
      aria-label={label}
      placeholder={placeholder}
      value={chosen}
      options={chosen === null ? options : [...options, { value: none, label: t('field.clear') }]}
      onChange={(next) => writer.write(next === none ? undefined : next)}
      className={className}
    />
  );
}

/** Yes, or nothing. */
export function FlagEditor({ row, field, label, className }: ControlProps) {
  const writer = useFieldWriter(row, field);
  return (
    <Checkbox
      label={label}
      checked={row.fields[field] === true}
      onChange={(checked) => writer.write(checked ? true : undefined)}
      className={className}
    />
  );
}
