'use client';

import { useEffect, useRef } from 'react';

/** Milliseconds without a keystroke after which what was typed is kept. */
export const pauseMs = 800;

export interface Pause {
  /** Runs `act` after a pause; a later call replaces it. */
  readonly schedule: (act: () => void) => void;
  readonly cancel: () => void;
}

/** Runs the last act after a pause in typing; at once if the component or the whole page goes first, so that no typed word is lost. */
export function usePause(): Pause {
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly act: () => void } | null>(
    null,
  );
  function cancel() {
    if (waiting.current !== null) {
      clearTimeout(waiting.current.timer);
      waiting.current = null;
    }
  }
  useEffect(() => {
    function runNow() {
      const last = waiting.current;
      waiting.current = null;
      if (last !== null) {
        clearTimeout(last.timer);
        last.act();
      }
    }
    // A page that is reloaded or closed does not take its components away first.
    window.addEventListener('pagehide', runNow);
    return () => {
      window.removeEventListener('pagehide', runNow);
      runNow();
    };
  }, []);
  return {
    cancel,
    schedule: (act) => {
      cancel();
      const timer = setTimeout(() => {
        waiting.current = null;
        act();
      }, pauseMs);
      waiting.current = { timer, act };
    },
  };
}
