import { inks } from '../colours/brand-colours.ts';
import { type Content, type Shape, textOf } from './content.ts';
import { looks } from './text-looks.ts';

/** A criterion of SMART as a letter; on a plain line when met, on a dotted one on a warm ground when not. */
interface Letter {
  readonly letter: string;
  readonly met: boolean;
}

const cell = 12;
const gap = 1;
const height = 14;

/** Width of the five letters. */
export const smartWidth = 5 * cell;

/** S M A R T as letters on drawn lines; one letter alone serves as the key to them. */
export function smartLetters(letters: readonly Letter[]): Content {
  const shapes = letters.flatMap(({ met }, index): Shape[] => {
    const left = index * cell;
    const line = {
      type: 'line',
      x1: left,
      y1: height,
      x2: left + cell - gap,
      y2: height,
      lineWidth: 1.3,
    } as const;
    return met
      ? [{ ...line, lineColor: inks.soft }]
      : [
          { type: 'rect', x: left, y: 0, w: cell - gap, h: height, color: inks.warnGround },
          { ...line, lineColor: inks.warn, dash: { length: 1.4 } },
        ];
  });
  const texts = letters.map(
    ({ letter, met }): Content => ({
      ...textOf(letter, { ...looks.smart, color: met ? inks.soft : inks.warn }),
      width: cell - gap,
    }),
  );
  return {
    stack: [{ canvas: shapes }, { columns: texts, columnGap: gap, margin: [0, -height + 1.5, 0, 2] }],
    width: letters.length * cell,
  };
}

/** A tick for an approval, a pencil stroke turned back for changes: drawn, so that it is no glyph a font could lack. */
export function decisionMark(kind: 'approve' | 'requestChanges'): Content {
  const points =
    kind === 'approve'
      ? [
          { x: 0.5, y: 7 },
          { x: 3.5, y: 10 },
          { x: 9.5, y: 3 },
        ]
      : [
          { x: 4, y: 3 },
          { x: 0.8, y: 6.2 },
          { x: 4, y: 9.4 },
        ];
  const lineColor = kind === 'approve' ? inks.good : inks.warn;
  const stroke = { type: 'polyline', points, lineWidth: 1.4, lineColor, lineCap: 'round' } as const;
  const tail = [
    { x: 1, y: 6.2 },
    { x: 9.5, y: 6.2 },
  ];
  return {
    canvas: kind === 'approve' ? [stroke] : [stroke, { ...stroke, points: tail }],
    width: 13,
  };
}
