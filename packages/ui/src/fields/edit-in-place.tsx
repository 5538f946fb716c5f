'use client';
import {
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import type { Stage } from '../marks/hue.ts';
import { cx } from '../styles/cx.ts';
import { type CommitBy, useDraft } from './use-draft.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

export type EditInPlaceProps = {
  /** The accessible name: which value this is. */
  readonly label: string;
  /** The text as one edits it. */
  readonly value: string;
  /** The text at rest, when it differs: '€ 4,2 mln' for '4200000'. */
  readonly display?: string | undefined;
  /** The short question of an empty value: 'Who?'. */
  readonly placeholder?: string | undefined;
  /** one: a single line (figures, dates). wrap: wraps, no line breaks (titles). many: line breaks; Mod+Enter commits. */
  readonly lines?: 'one' | 'wrap' | 'many' | undefined;
  /** Called when a changed text is done. Return false to refuse it: the text stays as typed; say why in `error`. */
  readonly onCommit: (text: string, by: CommitBy) => boolean | undefined;
  /** Called at every keystroke, for values that compute as one types. */
  readonly onDraft?: ((text: string) => void) | undefined;
  /** Called after Esc has put the old text back and focus has left. */
  readonly onCancel?: (() => void) | undefined;
  /** Called after Enter, when the text was taken: adds the next row. */
  readonly onEnter?: (() => void) | undefined;
  /** Runs first; preventDefault keeps the box from handling the key. */
  readonly onKeyDown?: ((event: KeyboardEvent<Control>) => void) | undefined;
  readonly onFocus?: ((event: FocusEvent<Control>) => void) | undefined;
  readonly onBlur?: ((event: FocusEvent<Control>) => void) | undefined;
  readonly readOnly?: boolean | undefined;
  readonly error?: string | undefined;
  /** Who else is in this box; `label` says it in words: 'Nadia is here'. */
  readonly colleague?: { readonly name: string; readonly hue: Stage; readonly label: string } | undefined;
  /** Figures: tabular, at the end of the line when align is end. */
  readonly numeric?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
  readonly inputMode?: HTMLAttributes<Control>['inputMode'];
  readonly maxLength?: number | undefined;
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  /** The type of the text goes here: 'text-doc-line', 'text-13 font-strong'. */
  readonly className?: string | undefined;
  readonly ref?: Ref<Control> | undefined;
};

// The same padding on the control and on its hidden copy, paid back by the box's negative margin. On the side where
// the caret ends up there are 2 px more: a browser shifts the text of an exactly fitting input to show its caret.
const metrics =
  'col-start-1 row-start-1 min-w-0 px-1.5 py-0.5 [font:inherit] tracking-[inherit] hyphens-manual [overflow-wrap:anywhere] [text-align:inherit] [text-rendering:inherit] [text-wrap-style:auto]';

const box = 'relative -my-0.5 min-h-6 min-w-6 grid-cols-[minmax(0,1fr)] rounded-chip transition-colors';

/**
 * A value that looks like text until pointed at or focused. A hidden copy of the text gives the box its size and the
 * control lies over it with the same metrics, so the text does not move between the states.
 */
export function EditInPlace(props: EditInPlaceProps) {
  const { label, value, display, placeholder, lines = 'wrap', readOnly = false, error, colleague } = props;
  const { onCommit, onDraft, onCancel, onEnter, ref } = props;
  const draft = useDraft({
    value,
    display,
    enterIsNewline: lines === 'many',
    onCommit,
    onDraft,
    onCancel,
    onEnter,
  });
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<Control | null, Control | null>(ref, () => input.current ?? area.current);
  const atEnd = props.align === 'end';
  const room = atEnd ? 'pl-2' : 'pr-2';
  const breaks = lines === 'one' ? 'whitespace-pre' : 'whitespace-pre-wrap';
  const classes = cx(
    box,
    lines === 'one' ? 'inline-grid align-top' : 'grid',
    props.numeric === true && 'num',
    atEnd ? '-mr-1.5 -ml-2 text-right' : '-mr-2 -ml-1.5',
    props.className,
  );

  if (readOnly) {
    return (
      <span lang={props.lang} className={classes}>
        <span className={cx(metrics, breaks, room)}>{display ?? value}</span>
      </span>
    );
  }

  function handleKeyDown(event: KeyboardEvent<Control>) {
    props.onKeyDown?.(event);
    if (!event.defaultPrevented) draft.handleKeyDown(event);
  }

  const described = [error !== undefined && `${id}-error`, colleague !== undefined && `${id}-colleague`];
  const control = {
    id: props.id,
    'aria-label': label,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    value: draft.text,
    placeholder,
    inputMode: props.inputMode,
    maxLength: props.maxLength,
    autoComplete: 'off',
    onKeyDown: handleKeyDown,
    onFocus: (event: FocusEvent<Control>) => {
      draft.handleFocus(event);
      props.onFocus?.(event);
    },
    onBlur: (event: FocusEvent<Control>) => {
      draft.handleBlur();
      props.onBlur?.(event);
    },
    className: cx(
      metrics,
      breaks,
      'block size-full resize-none overflow-hidden rounded-chip bg-transparent text-inherit outline-none',
    ),
  };

  return (
    <span
      lang={props.lang}
      data-hue={colleague?.hue}
      className={cx(
        classes,
        'cursor-text hover:bg-hover has-[:focus]:bg-paper-raised has-[:focus]:shadow-[0_0_0_2px_var(--accent)]',
        error !== undefined && 'shadow-[0_0_0_1px_var(--bad)] has-[:focus]:shadow-[0_0_0_2px_var(--bad)]',
        colleague !== undefined && 'shadow-[0_0_0_1.5px_var(--hue)]',
      )}
    >
      <span aria-hidden="true" className={cx(metrics, breaks, room, 'invisible')}>
        {draft.text === '' ? placeholder : draft.text}
        {'\u200b'}
      </span>
      {lines === 'one' ? (
        <input
          {...control}
          ref={input}
          type="text"
          size={1}
          onChange={(event) => draft.change(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...control}
          ref={area}
          rows={1}
          cols={1}
          className={cx(control.className, room)}
          onChange={(event) => draft.change(withBreaks(event.currentTarget.value, lines))}
        />
      )}
      {error !== undefined && (
        <span
          id={`${id}-error`}
          className="col-start-1 px-1.5 font-ui text-12 font-text tracking-normal text-bad"
        >
          {error}
        </span>
      )}
      {colleague !== undefined && <Flag {...colleague} id={`${id}-colleague`} />}
    </span>
  );
}

// Pasted line breaks become spaces where the value has one paragraph.
function withBreaks(text: string, lines: 'wrap' | 'many'): string {
  return lines === 'many' ? text : text.replace(/\s*[\r\n]+\s*/g, ' ');
}

function Flag({ id, name, label }: { readonly id: string; readonly name: string; readonly label: string }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="name-flag pointer-events-none absolute -top-4 left-0 rounded-[3px_3px_3px_0] bg-(--hue-soft) px-1 font-ui text-[10px] leading-3.5 font-strong tracking-normal whitespace-nowrap text-ink shadow-[0_0_0_1.5px_var(--hue)]"
      >
        {name}
      </span>
      <span id={id} hidden>
        {label}
      </span>
    </>
  );
}
