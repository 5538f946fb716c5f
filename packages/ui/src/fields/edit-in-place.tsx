'use client';
import { type FocusEvent, type HTMLAttributes, type KeyboardEvent, type Ref, useId } from 'react';
import type { Stage } from '../marks/hue.ts';
import { cx } from '../styles/cx.ts';
import { type Control, EditControl, type Lines, textMetrics } from './edit-control.tsx';
import { type CommitBy, useDraft } from './use-draft.ts';

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
  readonly lines?: Lines | undefined;
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

// The text's padding is paid back by the box's negative margin, so that nothing moves.
function boxLook({ lines = 'wrap', align, numeric, className }: EditInPlaceProps): string {
  return cx(
    'relative -my-0.5 min-h-6 min-w-6 grid-cols-[minmax(0,1fr)] content-start rounded-chip transition-colors',
    lines === 'one' ? 'inline-grid align-top' : 'grid',
    align === 'end' ? '-mr-1.5 -ml-2 text-right' : '-mr-2 -ml-1.5',
    numeric === true && 'num',
    className,
  );
}

/**
 * A value that looks like text until pointed at or focused. A hidden copy of the text gives the box its size and the
 * control lies over it with the same metrics, so the text does not move between the states.
 */
export function EditInPlace(props: EditInPlaceProps) {
  if (props.readOnly !== true) return <Editable {...props} />;
  const metrics = textMetrics(props.lines ?? 'wrap', props.align ?? 'start');
  return (
    <span lang={props.lang} className={boxLook(props)}>
      <span className={metrics}>{props.display ?? props.value}</span>
    </span>
  );
}

function Editable({ ref, ...props }: EditInPlaceProps) {
  const { lines = 'wrap', align = 'start', error, colleague } = props;
  const draft = useDraft({
    value: props.value,
    display: props.display,
    enterIsNewline: lines === 'many',
    onCommit: props.onCommit,
    onDraft: props.onDraft,
    onCancel: props.onCancel,
    onEnter: props.onEnter,
  });
  const id = useId();
  const described = [error !== undefined && `${id}-error`, colleague !== undefined && `${id}-colleague`];

  function handleKeyDown(event: KeyboardEvent<Control>) {
    props.onKeyDown?.(event);
    if (!event.defaultPrevented) draft.handleKeyDown(event);
  }
  function handleFocus(event: FocusEvent<Control>) {
    draft.handleFocus(event);
    props.onFocus?.(event);
  }
  function handleBlur(event: FocusEvent<Control>) {
    draft.handleBlur();
    props.onBlur?.(event);
  }

  return (
    <span
      lang={props.lang}
      data-hue={colleague?.hue}
      className={cx(
        boxLook(props),
        'cursor-text hover:bg-hover has-[:focus]:bg-paper-raised has-[:focus]:shadow-[0_0_0_2px_var(--accent)]',
        error !== undefined && 'shadow-[0_0_0_1px_var(--bad)] has-[:focus]:shadow-[0_0_0_2px_var(--bad)]',
        colleague !== undefined && 'shadow-[0_0_0_1.5px_var(--hue)]',
      )}
    >
      <EditControl
        controlRef={ref}
        lines={lines}
        align={align}
        id={props.id}
        aria-label={props.label}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        placeholder={props.placeholder}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        autoComplete="off"
        value={draft.text}
        onText={draft.change}
        onKeyDown={handleKeyDown}
        onFocus={handleFocus}
        onBlur={handleBlur}
      />
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
