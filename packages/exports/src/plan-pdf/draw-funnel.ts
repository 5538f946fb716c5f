import { funnelShapes, rootHeights, stageHue } from '@kader/plan/blocks';
import { inks } from '../colours/brand-colours.ts';
import { stageColours } from '../colours/stage-colours.ts';
import { type Content, type Shape, textOf } from './content.ts';
import { looks, textWidth } from './text-looks.ts';

const height = 92;
const chip = { width: 40, height: 15 } as const;

/** A funnel as a drawing over the width of the text: its stages as areas, the rates on chips where one begins. */
export function drawFunnel(
  volumes: readonly (string | null)[],
  rates: readonly (string | null)[],
  bottleneck: number | null,
): Content[] {
  const shapes = funnelShapes(rootHeights(volumes), { width: textWidth, height });
  const areas = shapes.flatMap((shape, index): Shape[] => {
    if (shape === null) {
      return [];
    }
    const { line, soft } = stageColours[stageHue(index, shapes.length)];
    const edge = (points: readonly { readonly x: number; readonly y: number }[]): Shape => ({
      type: 'polyline',
      points: points.map((point) => ({ ...point })),
      lineWidth: 1.1,
      lineColor: line,
      lineCap: 'round',
    });
    const outline = [...shape.upper, ...shape.lower.toReversed()].map((point) => ({ ...point }));
    return [
      { type: 'polyline', points: outline, closePath: true, color: soft },
      edge(shape.upper),
      edge(shape.lower),
    ];
  });
  const places = rates.flatMap((rate, index) =>
    rate === null
      ? []
      : [{ rate, isNarrowest: index === bottleneck, middle: (index * textWidth) / rates.length }],
  );
  return [
    { canvas: [...areas, ...places.flatMap(({ middle, isNarrowest }) => chipAt(middle, isNarrowest))] },
    ...ratesOver(places),
  ];
}

/** A chip of paper with a frame; the narrowest place has a stronger one. */
function chipAt(middle: number, isNarrowest: boolean): Shape[] {
  const [left, top] = [middle - chip.width / 2, (height - chip.height) / 2];
  const frame = isNarrowest ? 1.4 : 0.6;
  const box = (inset: number, color: string): Shape => ({
    type: 'rect',
    x: left + inset,
    y: top + inset,
    w: chip.width - 2 * inset,
    h: chip.height - 2 * inset,
    color,
  });
  return [box(0, isNarrowest ? inks.warn : inks.faint), box(frame, '#ffffff')];
}

/** The rates, drawn back over the chips: text cannot stand in a drawing. */
function ratesOver(
  places: readonly { readonly rate: string; readonly isNarrowest: boolean; readonly middle: number }[],
): Content[] {
  if (places.length === 0) {
    return [];
  }
  let end = 0;
  const columns = places.flatMap(({ rate, isNarrowest, middle }): Content[] => {
    const before = middle - chip.width / 2 - end;
    end = middle + chip.width / 2;
    const color = isNarrowest ? inks.warn : inks.ink;
    return [
      { ...textOf('', looks.value), width: before },
      {
        ...textOf(rate, { ...looks.value, bold: true, color, alignment: 'center' }),
        width: chip.width,
      },
    ];
  });
  const up = height / 2 + 6;
  return [{ columns, columnGap: 0, margin: [0, -up, 0, up - 12] }];
}
