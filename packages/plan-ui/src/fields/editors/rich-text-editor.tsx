'use client';

import { type FieldDefinition, parseField } from '@kader/plan/fields';
import { cx } from '@kader/ui';
import type { JSONContent } from '@tiptap/react';
import {
  type FocusEvent,
  lazy,
  type PointerEvent,
  type Ref,
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
import { useReason } from './typed-editor.tsx';

const load = () => import('../prose/prose-editor.tsx');
const ProseEditor = lazy(() => load().then((module) => ({ default: module.ProseEditor })));

const box = '-mx-1.5 -my-0.5 min-h-7.5 rounded-chip px-1.5 py-0.5 transition-colors';

/** Prose: reads as text until it is pointed at or focused; then the editor stands in the same place. */
export function RichTextEditor({ row, field, definition, label, placeholder, className }: ControlProps) {
  const lang = useContentLang();
  const { nonce } = usePlanData();
  const { writer, pause, reason, take, clearReason } = useProse(row, field, definition);
  const [active, setActive] = useState<{ readonly at: Point } | null>(null);
  const pointed = useRef<Point>(null);
  /** Where letters go until the editor stands: it is large, and may still be on its way. Null once it has taken them over. */
  const typed = useRef<HTMLTextAreaElement>(null);
  const [early, setEarly] = useState<true | null>(null);
  const stored = row.fields[field];
  const value = isRichText(stored) ? stored : undefined;
  useEffect(() => {
    // Fetched before it is wanted; without a connection it is asked for again when it is.
    load().catch(() => undefined);
  }, []);

  function handleFocus(event: FocusEvent) {
    if (event.target === event.currentTarget) {
      writer.end();
      setActive({ at: pointed.current });
      setEarly(true);
    }
  }
  function takeOver(): string {
    const text = typed.current?.value ?? '';
    setEarly(null);
    return text;
  }
  /** Whoever leaves before the editor came keeps what they typed, behind what stood there. */
  function handleEarlyLeave() {
    const lines = (typed.current?.value ?? '').split('\n').filter((line) => line.trim() !== '');
    setEarly(null);
    setActive(null);
    if (lines.length > 0) {
      const paragraphs = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
      writer.begin();
      take({ type: 'doc', content: [...(value?.content ?? []), ...paragraphs] } as JSONContent, true);
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

  const reading =
    value === undefined ? (
      <p className={cx('text-doc text-ink-faint', className)}>{placeholder}</p>
    ) : (
      <RichTextReader value={value} lang={lang} className={className} />
    );
  return (
    <div>
      {active === null ? (
        // biome-ignore lint/a11y/useSemanticElements: rich text needs more than a textarea; the editor takes this place on focus.
        <div
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          tabIndex={0}
          onPointerDown={(event: PointerEvent) => {
            pointed.current = { x: event.clientX, y: event.clientY };
          }}
          onFocus={handleFocus}
          className={cx(box, 'cursor-text hover:bg-hover')}
        >
          {reading}
        </div>
      ) : (
        <div className={cx(box, 'bg-paper-raised shadow-[0_0_0_2px_var(--accent)]')}>
          {early !== null && (
            <EarlyTyping
              label={label}
              lang={lang}
              ref={typed}
              onLeave={handleEarlyLeave}
              onCancel={handleCancel}
            />
          )}
          <Suspense fallback={reading}>
            <ProseEditor
              {...{ label, placeholder, value, lang, nonce, className }}
              takeOver={takeOver}
              at={active.at}
              onDraft={(json) => {
                writer.begin();
                pause.schedule(() => take(json, false));
              }}
              onCommit={handleCommit}
              onCancel={handleCancel}
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

/** A plain place for letters in the look of the text, with focus from the first moment. */
function EarlyTyping({
  ref,
  label,
  lang,
  onLeave,
  onCancel,
}: {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly lang: string | undefined;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}) {
  function handleBlur({ relatedTarget }: FocusEvent) {
    // The editor that takes over takes focus too.
    if (!(relatedTarget instanceof Element && relatedTarget.matches('.ProseMirror'))) {
      onLeave();
    }
  }
  return (
    <textarea
      ref={ref}
      rows={1}
      aria-label={label}
      lang={lang}
      // biome-ignore lint/a11y/noAutofocus: it stands in the place that has just been focused.
      autoFocus
      onBlur={handleBlur}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
      className="text-doc block w-full resize-none bg-transparent outline-none [field-sizing:content]"
    />
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
  return { writer, pause, reason, take, clearReason: () => setRefused(null) };
}
