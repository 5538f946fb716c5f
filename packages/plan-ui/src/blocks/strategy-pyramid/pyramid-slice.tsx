import { pyramidLevels } from '@kader/plan/blocks';
import { cx } from '@kader/ui';

/** The part of the drawn pyramid beside a level: the five stand on each other, however high their texts make them. */
export function PyramidSlice({ index, isWhole }: { readonly index: number; readonly isWhole: boolean }) {
  const [top, bottom] = [index, index + 1].map((at) => (at / pyramidLevels.length) * 50);
  const left = (half = 0) => `${50 - half}%`;
  const right = (half = 0) => `${50 + half}%`;
  return (
    <span aria-hidden="true" className="relative block">
      <span
        className={cx('absolute inset-x-0 inset-y-px', isWhole ? 'bg-accent' : 'bg-line')}
        style={{
          clipPath: `polygon(${left(top)} 0, ${right(top)} 0, ${right(bottom)} 100%, ${left(bottom)} 100%)`,
        }}
      />
    </span>
  );
}

/** The drawing at the left, what stands there beside it; a narrow drawing on a phone. */
export const levelGrid =
  'grid grid-cols-[96px_minmax(0,1fr)] gap-x-6 @max-[560px]/sheet:grid-cols-[32px_minmax(0,1fr)] @max-[560px]/sheet:gap-x-3.5';
