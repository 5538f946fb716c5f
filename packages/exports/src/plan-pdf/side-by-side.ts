import { inks } from '../colours/brand-colours.ts';
import type { Content } from './content.ts';
import { textWidth } from './text-looks.ts';

const gap = 12;

/** Parts side by side with a hairline between them; each may be as long as it likes and goes on over the page. */
export function sideBySide(parts: readonly (readonly Content[])[]): Content {
  // The outer edges have no gap: all text is as wide.
  const width = (textWidth - 2 * gap * (parts.length - 1)) / parts.length;
  return {
    table: {
      widths: parts.map(() => width),
      body: [parts.map((stack) => ({ stack: [...stack] }))],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (line) => (line === 0 || line === parts.length ? 0 : 0.5),
      vLineColor: () => inks.line,
      paddingLeft: (column) => (column === 0 ? 0 : gap),
      paddingRight: (column) => (column === parts.length - 1 ? 0 : gap),
      paddingTop: () => 2,
      paddingBottom: () => 8,
    },
  };
}
