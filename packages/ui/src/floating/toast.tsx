'use client';
import { Toast as Base } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';

/** The words of the toasts. */
export type ToastWords = {
  /** The name of the place where they stand: 'Notifications'. */
  readonly region: string;
  /** The name of the cross. */
  readonly dismiss: string;
  /** What is left of the time to undo; {count} stands for the seconds: '{count} s'. */
  readonly secondsLeft: string;
};

export type ToastRequest = {
  /** What happened: 'Goal 4 deleted'. */
  readonly title: string;
  /** good and bad add a mark; bad is announced at once. */
  readonly tone?: 'plain' | 'good' | 'bad' | undefined;
  /** A way back, for ten seconds, counted down on the toast. */
  readonly undo?: { readonly label: string; readonly onUndo: () => void } | undefined;
  /** Another act instead of a way back: 'Go to row 14'. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  /** How long it stays: 10 with undo, 6 without; 0 stays until dismissed. */
  readonly seconds?: number | undefined;
};

type Data = { seconds: number; counted: boolean; label: string | undefined; act: (() => void) | undefined };

/** Shows and takes away toasts. Needs UiProvider above. */
export type Toasts = {
  /** Returns the toast's id. */
  readonly show: (request: ToastRequest) => string;
  readonly close: (id: string) => void;
};

/** The toasts of this screen. */
export function useToast(): Toasts {
  const manager = Base.useToastManager<Data>();

  function show({ title, tone = 'plain', undo, action, seconds }: ToastRequest): string {
    const data: Data = {
      seconds: seconds ?? (undo === undefined ? 6 : 10),
      counted: undo !== undefined,
      label: undo?.label ?? action?.label,
      act: undo?.onUndo ?? action?.onAction,
    };
    // The toast keeps its own clock: what is counted down on it has to be what takes it away.
    return manager.add({ title, type: tone, timeout: 0, priority: tone === 'bad' ? 'high' : 'low', data });
  }

  return { show, close: manager.close };
}

/** Where toasts stand: above the bottom edge, the newest lowest. UiProvider renders it. */
export function ToastViewport({ words }: { readonly words: ToastWords }) {
  const { toasts } = Base.useToastManager<Data>();
  return (
    <Base.Portal>
      <Base.Viewport
        aria-label={words.region}
        className="pointer-events-none fixed inset-x-4 bottom-(--toast-bottom) z-50 mx-auto flex max-w-dialog-s flex-col-reverse items-center gap-2 outline-none print:hidden"
      >
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} words={words} />
        ))}
      </Base.Viewport>
    </Base.Portal>
  );
}

function useCountdown(seconds: number, held: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (held || seconds === 0) return;
    const timer = setTimeout(() => {
      setLeft(left - 1);
      if (left === 1) end();
    }, 1000);
    return () => clearTimeout(timer);
  }, [left, held, seconds]);
  return left;
}

const small =
  'touch-44 min-h-7 flex-none rounded-chip px-2.5 focus-visible:-outline-offset-2 focus-visible:outline-current';

type ToastLineProps = { readonly toast: Base.Root.ToastObject<Data>; readonly words: ToastWords };

function ToastLine({ toast, words }: ToastLineProps) {
  const { close } = Base.useToastManager<Data>();
  const [held, setHeld] = useState(false);
  const data = toast.data;
  const left = useCountdown(data?.seconds ?? 6, held, () => close(toast.id));

  function handleAct() {
    data?.act?.();
    close(toast.id);
  }

  return (
    <Base.Root
      toast={toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto max-w-full rounded bg-ink text-13 text-paper-raised shadow-float transition-[opacity,translate] select-none data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
    >
      <Base.Content className="flex items-center gap-3 py-2 pr-2 pl-3.5">
        {toast.type === 'good' && <CircleCheck aria-hidden="true" />}
        {toast.type === 'bad' && <CircleAlert aria-hidden="true" />}
        <Base.Title className="min-w-0 font-text" />
        {data?.counted === true && (
          <span aria-hidden="true" className="num flex-none text-12 opacity-80">
            {words.secondsLeft.replace('{count}', String(left))}
          </span>
        )}
        {data?.label !== undefined && (
          <button
            type="button"
            onClick={handleAct}
            className={`${small} font-strong underline decoration-1 underline-offset-3`}
          >
            {data.label}
          </button>
        )}
        {data?.counted !== true && (
          <Base.Close
            aria-label={words.dismiss}
            className={`${small} grid w-7 place-items-center px-0 opacity-80 hover:opacity-100`}
          >
            <X aria-hidden="true" className="size-3.5" />
          </Base.Close>
        )}
      </Base.Content>
    </Base.Root>
  );
}
