import { type Content, textOf } from './content.ts';
import { looks, textWidth } from './text-looks.ts';

const labels = 126;
const gap = 12;

/** Width of what stands beside a label. */
const besideLabel = textWidth - labels - gap;

/** A label, and beside it a text as long as it may be. */
export function labelRow(label: string, stack: Content[]): Content {
  return {
    columns: [
      { ...textOf(label, looks.label, { margin: [0, 2, 0, 0] }), width: labels },
      { stack, width: besideLabel },
    ],
    columnGap: gap,
    margin: [0, 2, 0, 3],
  };
}
