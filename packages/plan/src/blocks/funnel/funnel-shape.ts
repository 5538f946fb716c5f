import type { stageSets } from './collections.ts';

/** A point of a drawing, in its own units from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stage as drawn: the points of its upper edge from left to right, then those of its lower edge. Null volumes draw nothing. */
export interface StageShape {
  readonly upper: readonly Point[];
  readonly lower: readonly Point[];
}

/** Points along the bend from one stage to the next. */
const bendSteps = 12;

/** Share of a stage's width at which the bend to the next begins. */
const bendStart = 0.62;

/** The least height of a stage that anybody reaches, as share of the highest, so that it stays visible. */
const leastHeight = 0.02;

/**
 * Heights of stages from 0 to 1, by the square root of their volumes: on a plain scale every stage after the second would
 * be a hairline, on a logarithmic one all would look alike. Null where a volume is unknown.
 */
export function rootHeights(volumes: readonly (string | null)[]): readonly (number | null)[] {
  const numbers = volumes.map((volume) => (volume === null ? null : Math.max(Number(volume), 0)));
  const most = Math.max(0, ...numbers.map((number) => number ?? 0));
  return numbers.map((number) => {
    if (number === null) {
      return null;
    }
    return most === 0 || number === 0 ? 0 : Math.max(Math.sqrt(number / most), leastHeight);
  });
}

/**
 * Draws stages side by side, each as wide as the others, into a box: the height of a stage stands around the middle line and
 * bends to that of the next. The same points make the picture on a screen and in print.
 */
export function funnelShapes(
  heights: readonly (number | null)[],
  box: { readonly width: number; readonly height: number },
): readonly (StageShape | null)[] {
  const wide = box.width / Math.max(heights.length, 1);
  return heights.map((height, index) => {
    if (height === null) {
      return null;
    }
    const left = index * wide;
    const next = heights[index + 1] ?? height;
    const halves = edge(height, next).map(({ x, y }) => ({ x: left + x * wide, half: (y * box.height) / 2 }));
    const middle = box.height / 2;
    return {
      upper: halves.map(({ x, half }) => ({ x, y: middle - half })),
      lower: halves.map(({ x, half }) => ({ x, y: middle + half })),
    };
  });
}

/** Height along a stage, from 0 to 1 in both directions: level, then a soft bend. */
function edge(from: number, to: number): readonly Point[] {
  const bend = Array.from({ length: bendSteps }, (_, index) => {
    const share = (index + 1) / bendSteps;
    const soft = share * share * (3 - 2 * share);
    return { x: bendStart + (1 - bendStart) * share, y: from + (to - from) * soft };
  });
  return [{ x: 0, y: from }, { x: bendStart, y: from }, ...bend];
}

/** The five hues of the design system. */
export type StageHue = 'plan' | 'reach' | 'act' | 'convert' | 'engage';

const hues: Readonly<Record<number, readonly StageHue[]>> = {
  1: ['reach'],
  2: ['reach', 'convert'],
  3: ['reach', 'act', 'convert'],
  4: ['reach', 'act', 'convert', 'engage'],
  5: ['plan', 'reach', 'act', 'convert', 'engage'],
};

/** The hue of a stage by its place; beyond five stages, neighbours share one. */
export function stageHue(index: number, total: number): StageHue {
  const five = hues[5] ?? [];
  const hue = hues[total]?.[index] ?? five[Math.floor((index * five.length) / Math.max(total, 1))];
  return hue ?? 'engage';
}

/** A ready-made set of stages; their names stand in the language files. */
export type StageSet = (typeof stageSets)[number];
