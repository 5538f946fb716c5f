import { funnelShapes, type Point, rootHeights, type StageShape, stageHue } from '@kader/plan/blocks';
import { memo } from 'react';

/** The drawing has units of its own and stretches to the room it gets. */
const box = { width: 1000, height: 120 } as const;

/** The stages of a funnel side by side, as high as the root of their volumes. Says nothing to those who listen: figures stand beside it. */
export const FunnelSvg = memo(function FunnelSvg({
  volumes,
  className,
}: {
  readonly volumes: readonly (string | null)[];
  readonly className?: string | undefined;
}) {
  const shapes = funnelShapes(rootHeights(volumes), box);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="none"
      className={className}
    >
      {shapes.map(
        (shape, index) =>
          shape !== null && (
            <g key={index} data-hue={stageHue(index, shapes.length)}>
              <path d={outline(shape)} className="fill-(--hue-soft)" />
              <path
                d={`M${line(shape.upper)}M${line(shape.lower)}`}
                vectorEffect="non-scaling-stroke"
                className="fill-none stroke-(--hue) stroke-2"
              />
            </g>
          ),
      )}
    </svg>
  );
});

function outline({ upper, lower }: StageShape): string {
  return `M${line(upper)}L${line([...lower].reverse())}Z`;
}

function line(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
