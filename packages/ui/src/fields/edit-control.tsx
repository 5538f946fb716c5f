'use client';
import { type ComponentProps, type Ref, useImperativeHandle, useRef } from 'react';
import { cx } from '../styles/cx.ts';
import { useIsLive } from './use-is-live.ts';

/** The element one types into. */
export type Control = HTMLInputElement | HTMLTextAreaElement;

/** one: a single line. wrap: wraps, no line breaks. many: line breaks. */
export type Lines = 'one' | 'wrap' | 'many';

/**
 * The metrics shared by the control and its hidden copy. On the side where the caret ends up there are 2 px more: a
 * browser shifts the text of an exactly fitting input to show its caret.
 */
export function textMetrics(lines: Lines, align: 'start' | 'end'): string {
  return cx(
    'col-start-1 row-start-1 min-w-0 py-0.5 [font:inherit] tracking-[inherit] hyphens-manual [overflow-wrap:anywhere] [text-align:inherit] [text-rendering:inherit] [text-wrap-style:auto]',
    align === 'end' ? 'pr-1.5 pl-2' : 'pr-2 pl-1.5',
    lines === 'one' ? 'whitespace-pre' : 'whitespace-pre-wrap',
  );
}

type EditControlProps = Omit<
  ComponentProps<'input'> & ComponentProps<'textarea'>,
  'onChange' | 'ref' | 'value'
> & {
  readonly lines: Lines;
  readonly align: 'start' | 'end';
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly controlRef: Ref<Control> | undefined;
};

/** The control of an edit in place over a hidden copy of its text, which gives the grid cell its size. */
export function EditControl({ lines, align, value, onText, controlRef, ...rest }: EditControlProps) {
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // What is typed before the page is alive would be gone once it is.
  const readOnly = !useIsLive();
  useImperativeHandle<Control | null, Control | null>(controlRef, () => input.current ?? area.current);

  const metrics = textMetrics(lines, align);
  const className = cx(
    metrics,
    'block size-full resize-none overflow-hidden rounded-chip bg-transparent text-inherit outline-none',
    // The copy alone keeps the room for the caret of a single line; a text that wraps needs the same width in both.
    lines === 'one' && 'px-1.5',
  );
  // Pasted line breaks become spaces where the value has one paragraph.
  const read = (text: string) => (lines === 'many' ? text : text.replace(/\s*[\r\n]+\s*/g, ' '));

  return (
    <>
      <span aria-hidden="true" className={cx(metrics, 'invisible')}>
        {value === '' ? rest.placeholder : value}
        {'\u200b'}
      </span>
      {lines === 'one' ? (
        <input
          {...rest}
          readOnly={readOnly}
          ref={input}
          type="text"
          size={1}
          value={value}
          onChange={(event) => onText(event.currentTarget.value)}
          className={className}
        />
      ) : (
        <textarea
          {...rest}
          readOnly={readOnly}
          ref={area}
          rows={1}
          cols={1}
          value={value}
          onChange={(event) => onText(read(event.currentTarget.value))}
          className={className}
        />
      )}
    </>
  );
}
