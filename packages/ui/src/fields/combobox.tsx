'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cx } from '../styles/cx.ts';
import { type ComboboxOption, type ComboboxWords, type Entry, listEntries } from './combobox-entries.ts';
import { ComboboxPopup } from './combobox-popup.tsx';
import { triggerLook } from './select.tsx';

type Shared = {
  /** The name of the trigger and of the list. A Field (kind="choice") around it shows the same words. */
  readonly label: string;
  readonly options: readonly ComboboxOption[];
  readonly words: ComboboxWords;
  /** Called with the typed text when its line is chosen; needs words.create. */
  readonly onCreate?: ((text: string) => void) | undefined;
  /** In the trigger while nothing is chosen: an empty question such as 'Who?'. */
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** field: a box. inline: edit in place, text until pointed at. */
  readonly look?: 'field' | 'inline' | undefined;
  readonly className?: string | undefined;
};

export type ComboboxProps = Shared & {
  /** The chosen option's value; null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Draws the chosen option in the trigger; its media and label when absent. */
  readonly renderValue?: ((option: ComboboxOption) => ReactNode) | undefined;
  /** Asked as the list closes: whether the trigger has focus again. It has unless told. */
  readonly finalFocus?: (() => boolean) | undefined;
};

const sameEntry = (first: Entry, second: Entry) => first.value === second.value;
const asEntry = (option: ComboboxOption): Entry => ({ ...option, act: 'choose' });

/** One of many, found by typing. Enter chooses, Esc closes and gives focus back. */
export function Combobox({
  label,
  options,
  words,
  value,
  onChange,
  onCreate,
  renderValue,
  finalFocus,
  placeholder,
  disabled,
  look = 'field',
  className,
}: ComboboxProps) {
  const [query, setQuery] = useState('');
  const chosen = options.find((option) => option.value === value);
  const groups = listEntries({
    options,
    query,
    words,
    canCreate: onCreate !== undefined,
    canClear: chosen !== undefined,
  });

  function handleChange(entry: Entry | null) {
    if (entry === null) return;
    if (entry.act === 'create') onCreate?.(query.trim());
    else onChange(entry.act === 'clear' ? null : entry.value);
  }

  return (
    <Base.Root
      items={groups}
      filter={null}
      value={chosen === undefined ? null : asEntry(chosen)}
      onValueChange={handleChange}
      inputValue={query}
      onInputValueChange={setQuery}
      isItemEqualToValue={sameEntry}
      itemToStringLabel={(entry: Entry) => entry.label}
      disabled={disabled}
      autoHighlight
    >
      <Trigger label={label} look={look} className={className}>
        {chosen === undefined ? (
          <span className="text-ink-faint">{placeholder}</span>
        ) : (
          (renderValue?.(chosen) ?? <Chosen option={chosen} />)
        )}
      </Trigger>
      <ComboboxPopup {...{ label, words, query, finalFocus }} isEmpty={groups.length === 0} />
    </Base.Root>
  );
}

export type MultiComboboxProps = Shared & {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  /** Draws the chosen options in the trigger; their labels, separated by commas, when absent. */
  readonly renderValue?: ((options: readonly ComboboxOption[]) => ReactNode) | undefined;
};

/** Several of many; the list stays open while choosing. */
export function MultiCombobox({
  label,
  options,
  words,
  value,
  onChange,
  onCreate,
  renderValue,
  placeholder,
  disabled,
  look = 'field',
  className,
}: MultiComboboxProps) {
  const [query, setQuery] = useState('');
  const chosen = value.flatMap((id) => options.find((option) => option.value === id) ?? []);
  const groups = listEntries({
    options,
    query,
    words,
    canCreate: onCreate !== undefined,
    canClear: chosen.length > 0,
  });

  function handleChange(entries: Entry[]) {
    if (entries.some((entry) => entry.act === 'create')) onCreate?.(query.trim());
    else if (entries.some((entry) => entry.act === 'clear')) onChange([]);
    else onChange(entries.map((entry) => entry.value));
  }

  return (
    <Base.Root
      multiple
      items={groups}
      filter={null}
      value={chosen.map(asEntry)}
      onValueChange={handleChange}
      inputValue={query}
      onInputValueChange={setQuery}
      isItemEqualToValue={sameEntry}
      itemToStringLabel={(entry: Entry) => entry.label}
      disabled={disabled}
      autoHighlight
    >
      <Trigger label={label} look={look} className={className}>
        {chosen.length === 0 ? (
          <span className="text-ink-faint">{placeholder}</span>
        ) : (
          (renderValue?.(chosen) ?? chosen.map((option) => option.label).join(', '))
        )}
      </Trigger>
      <ComboboxPopup label={label} words={words} query={query} isEmpty={groups.length === 0} />
    </Base.Root>
  );
}

function Chosen({ option }: { readonly option: ComboboxOption }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {option.media}
      {option.label}
    </span>
  );
}

function Trigger({
  label,
  look,
  className,
  children,
}: {
  readonly label: string;
  readonly look: 'field' | 'inline';
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Base.Trigger aria-label={label} className={cx(triggerLook(look), className)}>
      <span className="min-w-0 flex-1">{children}</span>
      {look === 'field' && <ChevronsUpDown aria-hidden="true" className="size-3.5" />}
    </Base.Trigger>
  );
}
