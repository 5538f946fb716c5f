import { stretchOn, type TimeScale } from '@kader/plan/formulas';
import type { Shape } from './content.ts';

/** Height of a track, and of what lies on it. */
export const trackHeight = 16;
const heights = { base: 4, bar: 9, moment: 8 } as const;

/** Distance of the strokes of a hatched bar. */
const hatch = 4;

export interface TrackBar {
  readonly start: string;
  readonly end: string | undefined;
  readonly kind: 'base' | 'bar' | 'moment';
  /** Hatched until it is worked out. */
  readonly isCoarse: boolean;
  readonly color: string;
}

export interface TrackGround {
  readonly scale: TimeScale;
  readonly width: number;
  readonly window: { readonly from: string; readonly to: string; readonly color: string } | null;
  readonly line: string;
}

/** A row of a timeline as a drawing: the detail window as a ground, the months ruled, the bar on it. */
export function drawTrack({ scale, width, window, line }: TrackGround, bar: TrackBar | null): Shape[] {
  const shaded = window === null ? null : stretchOn(scale, window.from, window.to);
  const ground: Shape[] =
    shaded === null || window === null
      ? []
      : [
          {
            type: 'rect',
            x: shaded.left * width,
            y: 0,
            w: shaded.width * width,
            h: trackHeight,
            color: window.color,
          },
        ];
  const months = scale.months.slice(1).map(
    ({ left }): Shape => ({
      type: 'line',
      x1: left * width,
      y1: 0,
      x2: left * width,
      y2: trackHeight,
      lineWidth: 0.3,
      lineColor: line,
    }),
  );
  return [...ground, ...months, ...(bar === null ? [] : drawBar(scale, width, bar))];
}

function drawBar(scale: TimeScale, width: number, bar: TrackBar): Shape[] {
  const isPoint = bar.kind === 'moment' || (bar.kind === 'bar' && bar.end === undefined);
  const stretch = stretchOn(scale, bar.start, isPoint ? (bar.end ?? bar.start) : bar.end);
  if (stretch === null) {
    return [];
  }
  const height = heights[bar.kind];
  const box = {
    x: stretch.left * width,
    y: (trackHeight - height) / 2,
    w: Math.max(stretch.width * width, 3),
    h: height,
  };
  if (bar.kind === 'moment') {
    return [diamond(box.x, bar.color)];
  }
  return bar.isCoarse ? hatched(box, bar.color) : [{ type: 'rect', ...box, color: bar.color }];
}

function diamond(left: number, color: string): Shape {
  const half = heights.moment / 2;
  const [x, y] = [left + half, trackHeight / 2];
  return {
    type: 'polyline',
    closePath: true,
    color,
    points: [
      { x, y: y - half },
      { x: x + half, y },
      { x, y: y + half },
      { x: x - half, y },
    ],
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Point = readonly [x: number, y: number];

/** A frame with strokes that rise to the right, cut off at its right side. */
function hatched({ x, y, w, h }: Box, color: string): Shape[] {
  const stroke = (from: Point, to: Point, lineWidth: number): Shape => ({
    type: 'line',
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    lineWidth,
    lineColor: color,
  });
  const [right, bottom] = [x + w, y + h];
  const frame = [
    stroke([x, y], [right, y], 0.8),
    stroke([right, y], [right, bottom], 0.8),
    stroke([right, bottom], [x, bottom], 0.8),
    stroke([x, bottom], [x, y], 0.8),
  ];
  const strokes = Array.from({ length: Math.ceil(w / hatch) }, (_, index) => {
    const from = x + index * hatch;
    const reach = Math.min(h, right - from);
    return stroke([from, bottom], [from + reach, bottom - reach], 0.5);
  });
  return [...frame, ...strokes];
}
