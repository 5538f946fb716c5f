import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

/** Where a card goes at an arrow key: to the top of the next column on that side. */
export const betweenColumns: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0) {
    return undefined;
  }
  event.preventDefault();
  const columns = [...context.droppableRects.values()].toSorted((a, b) => a.left - b.left);
  const middle = currentCoordinates.x + (context.collisionRect?.width ?? 0) / 2;
  const at = columns.findIndex(({ left, right }) => middle >= left && middle <= right);
  const next = columns[at + step];
  return next === undefined ? undefined : { x: next.left + 8, y: next.top + 40 };
};
