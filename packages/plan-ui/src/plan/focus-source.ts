import type { FindingTarget } from '@kader/plan/evaluate';

/** A place in a document: a section, a block, a row, a field of a row, a month of that. */
export interface FocusTarget extends FindingTarget {
  readonly month?: string | undefined;
}

/** A wish to go to a place; `number` tells two wishes for one place apart. */
export interface Jump {
  readonly target: FocusTarget;
  readonly number: number;
}

/** Where the person is in the document, and where they want to go. */
export interface FocusSource {
  readonly subscribe: (listener: () => void) => () => void;
  /** The place that has focus, or had it last; null before the first. */
  readonly current: () => FocusTarget | null;
  /** The last wish to go somewhere. */
  readonly jump: () => Jump | null;
  readonly set: (target: FocusTarget) => void;
  /** Scrolls to a place and focuses it: rows that keep fields folded away open them first. */
  readonly go: (target: FocusTarget) => void;
  /** Gives up a wish that still waits: its document leaves the screen. */
  readonly stop: () => void;
}

/** Frames to wait for a place that is still being opened. */
const patience = 20;

export function createFocusSource(): FocusSource {
  const listeners = new Set<() => void>();
  let current: FocusTarget | null = null;
  let jump: Jump | null = null;
  const tell = () => {
    for (const listener of listeners) {
      listener();
    }
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => current,
    jump: () => jump,
    set(target) {
      if (!isSamePlace(current, target)) {
        current = target;
        tell();
      }
    },
    go(target) {
      const wish: Jump = { target, number: (jump?.number ?? 0) + 1 };
      jump = wish;
      tell();
      // A row that has just been added is drawn by then, before the next key arrives.
      queueMicrotask(() => reach(wish, () => jump, patience));
    },
    stop() {
      jump = null;
    },
  };
}

/** Waits until the place is on the screen, then goes there; gives up when a newer wish came, and takes the nearest place in the end. */
function reach(wish: Jump, latest: () => Jump | null, framesLeft: number): void {
  if (latest() !== wish) {
    return;
  }
  const exact = selectorsOf(wish.target)[0];
  const isThere = exact !== undefined && document.querySelector(exact) !== null;
  if (!isThere && framesLeft > 0) {
    requestAnimationFrame(() => reach(wish, latest, framesLeft - 1));
    return;
  }
  const place = selectorsOf(wish.target)
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((element) => element !== null);
  if (place !== undefined && place !== null) {
    place.scrollIntoView({ block: 'center' });
    focusWithin(place);
  }
}

/** Where a place is looked for: the nearest first. A row that two blocks show is looked for in the one that is meant. */
function selectorsOf({ section, block, item, field, month }: FocusTarget): readonly string[] {
  const of = (name: string, value: string) => `[data-${name}="${CSS.escape(value)}"]`;
  const row = item === undefined ? null : of('item', item);
  const cell = field === undefined ? null : of('field', field);
  const at = month === undefined ? null : of('month', month);
  const cells = cell === null ? [] : at === null ? [cell] : [`:is(${cell}${at}, ${cell} ${at})`, cell];
  const rows = row === null ? [] : [...cells.map((selector) => `${row} ${selector}`), row];
  const meant = block === undefined ? null : of('block', block);
  const isShown = meant !== null && document.querySelector(meant) !== null;
  return [
    ...(isShown ? rows.map((selector) => `${meant} ${selector}`) : []),
    ...rows,
    ...(block === undefined ? [] : [of('block', block)]),
    ...(section === undefined ? [] : [of('section', section)]),
  ];
}

const focusable =
  'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [contenteditable="true"], [role="textbox"][tabindex="0"], a[href]';

/** Focuses what one writes or presses at a place; the place itself where there is nothing of the kind. */
export function focusWithin(place: HTMLElement): void {
  const control = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable);
  if (control !== null) {
    control.focus({ preventScroll: true });
    return;
  }
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** The place of an element: read off the nearest `data-` attributes around it; null outside a document. */
export function placeOf(element: Element): FocusTarget | null {
  const read = (name: string) => element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
  const [section, block, item, field] = [read('section'), read('block'), read('item'), read('field')];
  if (section === undefined) {
    return null;
  }
  return {
    section,
    ...(block === undefined ? {} : { block }),
    ...(item === undefined ? {} : { item }),
    ...(field === undefined ? {} : { field }),
  };
}

/** Whether two places are one. */
export function isSamePlace(a: FocusTarget | null, b: FocusTarget | null): boolean {
  return a?.section === b?.section && a?.block === b?.block && a?.item === b?.item && a?.field === b?.field;
}
