'use client';

import { type FieldDefinition, parseField, type RichTextNode } from '@kader/plan/fields';
import { cx, fetchPatiently, whenActive } from '@kader/ui';
import type { JSONContent } from '@tiptap/react';
import {
  type FocusEvent,
  lazy,
  type PointerEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { Row } from '../changes-of-field.ts';
import { isRichText } from '../field-reader.tsx';
import type { Point } from '../prose/prose-editor.tsx';
import type { Typed } from '../read-typed.ts';
import { RichTextReader } from '../rich-text-reader.tsx';
import { useFieldWriter } from '../use-field-writer.ts';
import { usePause } from '../use-pause.ts';
import type { ControlProps } from './control-props.ts';
import { EarlyTyping } from './early-typing.tsx';
import { useReason } from './typed-editor.tsx';

const load = async () => (await import('../prose/prose-editor.tsx')).ProseEditor;
const ProseEditor = lazy(async () => ({ default: await fetchPatiently(load) }));

const box = '-mx-1.5 -my-0.5 min-h-7.5 rounded-chip px-1.5 py-0.5 transition-colors';

/** Prose: reads as text until it is pointed at or focused; then the editor stands in the same place. */
export function RichTextEditor({ row, field, definition, label, placeholder, className }: ControlProps) {
  const lang = useContentLang();
  const { nonce } = usePlanData();
  const stored = row.fields[field];
  const value = isRichText(stored) ? stored : undefined;
  usePreload();

  const { reason, active, early, typed, point, draft, canTakeIn, onTakeIn, acts } = useWriting(
    { row, field, definition },
    value,
  );

  const reading =
    value === undefined ? (
      <p className={cx('text-doc text-ink-faint', className)}>{placeholder}</p>
    ) : (
      <RichTextReader value={value} lang={lang} className={className} />
    );
  return (
    <div>
      {active === null ? (
        <Resting label={label} onPoint={point} onFocus={acts.begin}>
          {reading}
        </Resting>
      ) : (
        <div className={cx(box, 'bg-paper-raised shadow-[0_0_0_2px_var(--accent)]')}>
          {early !== null && (
            <EarlyTyping
              label={label}
              lang={lang}
              ref={typed}
              onLeave={acts.leaveEarly}
              onCancel={acts.cancel}
            />
          )}
          <Suspense fallback={reading}>
            <ProseEditor
              {...{ label, placeholder, value, lang, nonce, className }}
              takeOver={acts.takeOver}
              at={active.at}
              canTakeIn={canTakeIn}
              onTakeIn={onTakeIn}
              onDraft={draft}
              onCommit={acts.commit}
              onCancel={acts.cancel}
            />
          </Suspense>
        </div>
      )}
      {reason !== undefined && (
        <p role="alert" className="pt-1 text-12 text-bad">
          {reason}
        </p>
      )}
    </div>
  );
}

/** What happens between pointing at a text and being done with it. */
function useWriting(
  { row, field, definition }: Pick<ControlProps, 'row' | 'field' | 'definition'>,
  value: RichTextNode | undefined,
) {
  const { writer, pause, reason, take, canTakeIn, clearReason } = useProse(row, field, definition);
  const [active, setActive] = useState<{ readonly at: Point } | null>(null);
  const pointed = useRef<Point>(null);
  /** Where letters go until the editor stands: it is large, and may still be on its way. Null once it has taken them over. */
  const typed = useRef<HTMLTextAreaElement>(null);
  const [early, setEarly] = useState<true | null>(null);
  function handleFocus() {
    writer.end();
    setActive({ at: pointed.current });
    setEarly(true);
  }
  function takeOver(): string {
    const text = typed.current?.value ?? '';
    setEarly(null);
    return text;
  }
  /** Whoever leaves before the editor came keeps what they typed, behind what stood there. */
  function handleEarlyLeave() {
    const added = paragraphsOf(typed.current?.value ?? '');
    setEarly(null);
    setActive(null);
    if (added.length > 0) {
      writer.begin();
      take({ type: 'doc', content: [...(value?.content ?? []), ...added] } as JSONContent, true);
    }
  }
  function handleCommit(json: JSONContent) {
    pause.cancel();
    if (take(json, true)) {
      setActive(null);
    }
  }
  function handleCancel() {
    pause.cancel();
    clearReason();
    writer.restore();
    writer.end();
    setEarly(null);
    setActive(null);
  }
  return {
    reason,
    active,
    early,
    typed,
    point: (at: Point) => {
      pointed.current = at;
    },
    draft: (json: JSONContent) => {
      writer.begin();
      pause.schedule(() => take(json, false));
    },
    canTakeIn,
    onTakeIn: writer.look,
    acts: {
      begin: handleFocus,
      takeOver,
      leaveEarly: handleEarlyLeave,
      commit: handleCommit,
      cancel: handleCancel,
    },
  };
}

/** The editor is fetched before it is wanted, when somebody begins to use the page; whoever writes before it came asks until it does. */
function usePreload(): void {
  useEffect(() => {
    void whenActive().then(() => load().catch(() => undefined));
  }, []);
}

function paragraphsOf(text: string): readonly JSONContent[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}

/** The text while it is only read; pointing at it or focusing it begins writing. */
function Resting({
  label,
  onPoint,
  onFocus,
  children,
}: {
  readonly label: string;
  readonly onPoint: (point: Point) => void;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: rich text needs more than a textarea; the editor takes this place on focus.
    <div
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      onPointerDown={({ clientX, clientY }: PointerEvent) => onPoint({ x: clientX, y: clientY })}
      onFocus={(event: FocusEvent) => event.target === event.currentTarget && onFocus()}
      className={cx(box, 'cursor-text hover:bg-hover')}
    >
      {children}
    </div>
  );
}

function useProse(row: Row, field: string, definition: FieldDefinition) {
  const writer = useFieldWriter(row, field);
  const pause = usePause();
  const [refused, setRefused] = useState<Extract<Typed, { ok: false }> | null>(null);
  const reason = useReason(refused);

  /** Keeps what the core can keep; says so of the rest. */
  function take(json: JSONContent, isDone: boolean): boolean {
    const parsed = parseField(definition, json);
    const isEmpty = !parsed.ok && parsed.error.params.reason === 'empty';
    if (parsed.ok || isEmpty) {
      setRefused(null);
      writer.write(parsed.ok ? parsed.value : undefined);
      return true;
    }
    if (isDone) {
      const { reason: why, ...params } = parsed.error.params;
      setRefused({ ok: false, reason: String(why), params });
    }
    return false;
  }
  function canTakeIn(json: JSONContent): boolean {
    const parsed = parseField(definition, json);
    return writer.isOvertaken(parsed.ok ? parsed.value : undefined);
  }
  return { writer, pause, reason, take, canTakeIn, clearReason: () => setRefused(null) };
}
