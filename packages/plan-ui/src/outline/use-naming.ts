'use client';

import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from 'react';
import { useGoTo } from '../plan/use-focus-target.ts';
import type { NamingEnd } from './section-name.tsx';
import type { SectionActs } from './use-section-acts.ts';

/** What is being named in an outline: a new section behind another or behind the last (null), or one that stands. */
export type Naming =
  | { readonly kind: 'add'; readonly after: string | null }
  | { readonly kind: 'rename'; readonly section: string };

export type NamingState = readonly [Naming | null, Dispatch<SetStateAction<Naming | null>>];

/** The state of naming, for a screen that begins it from elsewhere too. */
export function useNamingState(): NamingState {
  return useState<Naming | null>(null);
}

/** Ends naming in an outline: does what was asked for and leaves focus where one goes on. */
export function useNaming(
  nav: RefObject<HTMLElement | null>,
  [naming, setNaming]: NamingState,
  { acts, onLeave }: { readonly acts: SectionActs | null; readonly onLeave: (go: () => void) => void },
): (end: NamingEnd) => void {
  const goTo = useGoTo();
  /** The line of the outline that gets focus back, once it is drawn. */
  const back = useRef<string | null>(null);
  useEffect(() => {
    if (naming === null && back.current !== null) {
      nav.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(back.current)}"]`)?.focus();
      back.current = null;
    }
  }, [naming, nav]);

  return (end) => {
    setNaming(null);
    if (naming === null || acts === null) {
      return;
    }
    const title = end.by === 'cancel' ? '' : end.title;
    if (naming.kind === 'rename') {
      back.current = end.by === 'leaving' ? null : naming.section;
      if (end.by !== 'cancel') {
        acts.rename(naming.section, title);
      }
      return;
    }
    const place = title === '' ? null : acts.add(title, naming.after);
    if (place !== null && end.by === 'enter') {
      onLeave(() => goTo(place));
    } else if (end.by !== 'leaving') {
      back.current = naming.after ?? addLine;
    }
  };
}

/** What the button that adds a section is found by. */
export const addLine = '$add';
