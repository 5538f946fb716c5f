'use client';
import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group';
import { Switch as BaseSwitch } from '@base-ui/react/switch';
import { Check, Minus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from '../styles/cx.ts';

const row = 'flex min-h-6 items-start gap-2 text-14 pointer-coarse:min-h-11 pointer-coarse:py-3';
const box =
  'touch-44 mt-0.5 grid size-4 flex-none place-items-center border border-line-control bg-paper-raised transition-colors hover:border-ink-soft data-disabled:cursor-not-allowed data-disabled:border-dashed data-disabled:bg-transparent';

type Labelled = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly className?: string | undefined;
};

function Words({
  id,
  labelId,
  hintId,
  label,
  hint,
  disabled = false,
}: Pick<Labelled, 'label' | 'hint' | 'disabled'> & {
  readonly id: string;
  readonly labelId: string;
  readonly hintId: string;
}) {
  return (
    <span className={cx('min-w-0', disabled && 'text-ink-faint')}>
      <label id={labelId} htmlFor={id} className={disabled ? 'cursor-not-allowed' : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={hintId} className="block text-12 text-ink-faint">
          {hint}
        </span>
      )}
    </span>
  );
}

export type CheckboxProps = Labelled & {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen. */
  readonly mixed?: boolean | undefined;
};

/** A box to tick, with its words. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  mixed = false,
  disabled,
  name,
  className,
}: CheckboxProps) {
  const id = useId();
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={cx(row, className)}>
      <BaseCheckbox.Root
        id={id}
        // What the server draws has no effect yet that would find the label.
        aria-labelledby={labelId}
        name={name}
        checked={checked}
        indeterminate={mixed}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={hint === undefined ? undefined : hintId}
        className={cx(
          box,
          'rounded-[3px] text-on-accent data-checked:border-accent data-checked:bg-accent data-indeterminate:border-accent data-indeterminate:bg-accent [&_.lucide]:size-3 [&_.lucide]:stroke-[2.5]',
        )}
      >
        <BaseCheckbox.Indicator>
          {mixed ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <Words id={id} labelId={labelId} hintId={hintId} label={label} hint={hint} disabled={disabled} />
    </div>
  );
}

export type SwitchProps = Labelled & {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A setting that takes effect at once. */
export function Switch({ label, hint, checked, onChange, disabled, name, className }: SwitchProps) {
  const id = useId();
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={cx(row, className)}>
      <BaseSwitch.Root
        id={id}
        // What the server draws has no effect yet that would find the label.
        aria-labelledby={labelId}
        name={name}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={hint === undefined ? undefined : hintId}
        className="touch-44 mt-0.5 h-4 w-7 flex-none rounded-full bg-line-control p-0.5 transition-colors data-checked:bg-accent data-disabled:cursor-not-allowed data-disabled:opacity-50"
      >
        <BaseSwitch.Thumb className="block size-3 rounded-full bg-paper-raised transition-[translate,background-color] data-checked:translate-x-3 data-checked:bg-on-accent" />
      </BaseSwitch.Root>
      <Words id={id} labelId={labelId} hintId={hintId} label={label} hint={hint} disabled={disabled} />
    </div>
  );
}

export type RadioGroupProps<Value extends string> = {
  /** The question the options answer; shown above them. */
  readonly label: ReactNode;
  readonly labelHidden?: boolean | undefined;
  /** null: nothing chosen yet. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly hint?: ReactNode;
    readonly disabled?: boolean | undefined;
  }[];
  readonly name?: string | undefined;
  readonly className?: string | undefined;
};

/** One of a few, all of them visible. Arrow keys move and choose. */
export function RadioGroup<Value extends string>({
  label,
  labelHidden = false,
  value,
  onChange,
  options,
  name,
  className,
}: RadioGroupProps<Value>) {
  const labelId = useId();
  return (
    <div className={cx('grid gap-2', className)}>
      <span id={labelId} className={labelHidden ? 'sr-only' : 'text-13 font-medium'}>
        {label}
      </span>
      <BaseRadioGroup
        aria-labelledby={labelId}
        name={name}
        value={value}
        onValueChange={(next) => next !== null && onChange(next)}
        className="grid gap-2"
      >
        {options.map((option) => (
          <RadioOption key={option.value} {...option} />
        ))}
      </BaseRadioGroup>
    </div>
  );
}

function RadioOption({ value, label, hint, disabled }: Labelled & { readonly value: string }) {
  const id = useId();
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={row}>
      <Radio.Root
        id={id}
        aria-labelledby={labelId}
        value={value}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        className={cx(box, 'rounded-full data-checked:border-5 data-checked:border-accent')}
      />
      <Words id={id} labelId={labelId} hintId={hintId} label={label} hint={hint} disabled={disabled} />
    </div>
  );
}
