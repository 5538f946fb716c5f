import { inks } from '../colours/brand-colours.ts';
import type { Content } from './content.ts';

/** A criterion of SMART as a letter; on a plain line when met, on a dotted one on a warm ground when not. */
interface Letter {
  readonly letter: string;
  readonly met: boolean;
}

const cell = 12;
const height = 15;

/** S M A R T as drawn letters, 60 points wide; one letter alone serves as the key to them. */
export function smartLetters(letters: readonly Letter[]): Content {
  const drawn = letters.map(({ letter, met }, index) => {
    const left = index * cell;
    const color = met ? inks.soft : inks.warn;
    const ground = met
      ? ''
      : `<rect x="${left}" y="0" width="${cell - 1}" height="${height - 1}" fill="#fbf0dc"/>`;
    const dashes = met ? '' : ' stroke-dasharray="1.4 1.4"';
    return (
      `${ground}<text x="${left + (cell - 1) / 2}" y="10" text-anchor="middle" font-family="Sans" font-weight="bold"` +
      ` font-size="8" fill="${color}">${letter}</text>` +
      `<line x1="${left}" y1="${height - 1}" x2="${left + cell - 1}" y2="${height - 1}" stroke="${color}" stroke-width="1.3"${dashes}/>`
    );
  });
  const width = letters.length * cell;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
  return { svg, width };
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
