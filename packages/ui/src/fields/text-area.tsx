'use client';
import { Field } from '@base-ui/react/field';
import { type ComponentProps, useState } from 'react';
import { cx } from '../styles/cx.ts';
import { controlLook } from './control-look.ts';

export type TextAreaProps = Omit<
  ComponentProps<'textarea'>,
  'onChange' | 'value' | 'defaultValue' | 'style'
> & {
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  /** Called with the text at every keystroke. */
  readonly onChange?: ((text: string) => void) | undefined;
};

/**
 * Text of several lines; the box grows with it. `rows` is the least height in lines, 3 when absent.
 * A hidden copy of the text in the same grid cell gives the height, so nothing is measured.
 */
export function TextArea({
  value,
  defaultValue = '',
  onChange,
  rows = 3,
  className,
  ...rest
}: TextAreaProps) {
  const [own, setOwn] = useState(defaultValue);
  const text = value ?? own;
  function handleChange(next: string) {
    setOwn(next);
    onChange?.(next);
  }
  const area =
    'col-start-1 row-start-1 resize-none overflow-hidden px-2.5 py-[5px] whitespace-pre-wrap [overflow-wrap:anywhere] outline-none';
  return (
    <span
      className={cx(
        controlLook,
        'grid grid-cols-[minmax(0,1fr)] items-stretch px-0 py-0 has-[:focus-visible]:border-accent has-[:focus-visible]:outline-2 has-[:focus-visible]:-outline-offset-1 has-[:focus-visible]:outline-accent has-[[data-invalid]]:border-bad',
        className,
      )}
    >
      <span
        aria-hidden="true"
        className={cx(area, 'invisible')}
        style={{ minHeight: `calc(${rows}lh + 10px)` }}
      >
        {text}{' '}
      </span>
      <Field.Control
        value={text}
        onValueChange={handleChange}
        render={<textarea rows={1} {...rest} className={cx(area, 'size-full min-w-0 bg-transparent')} />}
      />
    </span>
  );
}
