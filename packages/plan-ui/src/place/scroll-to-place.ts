import { blockAnchor, sectionAnchor } from '../document/anchors.ts';
import type { FocusTarget } from '../plan/focus-source.ts';

/** Brings the beginning of a section or block to the top and moves focus there, so that Tab goes on from it. */
export function scrollToPlace({ section, block }: FocusTarget): void {
  const anchor = block === undefined ? sectionAnchor(section ?? '') : blockAnchor(block);
  const element = document.getElementById(anchor);
  if (element !== null) {
    element.scrollIntoView({ block: 'start' });
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
}
