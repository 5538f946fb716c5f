import type { Locator } from '@playwright/test';

/** Width and height of the room in which an element takes the pointer, in whole CSS pixels, measured through its middle. */
export async function pointerRoom(
  element: Locator,
): Promise<{ readonly width: number; readonly height: number }> {
  return await element.evaluate((node) => {
    node.scrollIntoView({ block: 'center' });
    const box = node.getBoundingClientRect();
    const takes = (x: number, y: number) => node.contains(document.elementFromPoint(x, y));
    const around = (from: number, length: number) =>
      Array.from({ length: Math.ceil(length) + 80 }, (_, index) => from - 40 + index + 0.5);
    const middle = box.top + box.height / 2;
    const columns = around(box.left, box.width).filter((x) => takes(x, middle));
    const column = columns[Math.floor(columns.length / 2)] ?? box.left;
    return {
      width: columns.length,
      height: around(box.top, box.height).filter((y) => takes(column, y)).length,
    };
  });
}
