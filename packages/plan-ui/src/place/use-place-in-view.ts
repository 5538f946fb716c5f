'use client';

import { useEffect, useState } from 'react';
import { type FocusTarget, isSamePlace } from '../plan/focus-source.ts';

/** Pixels below the top of the window at which one reads: under the bars, a little way into the text. */
const readingLinePx = 220;

/** Section and block that stand at the reading line; follows scrolling of the window or of any pane. Null before the first look. */
export function usePlaceInView(): FocusTarget | null {
  const [place, setPlace] = useState<FocusTarget | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const found = findPlace();
      setPlace((known) => (isSamePlace(known, found) ? known : found));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(look);
    };
    schedule();
    // Scrolling does not bubble: it is caught on its way down.
    document.addEventListener('scroll', schedule, { capture: true, passive: true });
    window.addEventListener('resize', schedule);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('resize', schedule);
    };
  }, []);
  return place;
}

/** The last section that begins above the reading line, with the last such block in it; before the first section, the first. */
function findPlace(): FocusTarget | null {
  const section = lastAbove(document.querySelectorAll('section[data-section]'));
  const key = section?.getAttribute('data-section');
  if (section === undefined || key === null || key === undefined) {
    return null;
  }
  const block = lastAbove(section.querySelectorAll('[data-block]'))?.getAttribute('data-block');
  return block === null || block === undefined ? { section: key } : { section: key, block };
}

function lastAbove(elements: NodeListOf<Element>): Element | undefined {
  const list = [...elements];
  return list.findLast((element) => element.getBoundingClientRect().top <= readingLinePx) ?? list[0];
}
