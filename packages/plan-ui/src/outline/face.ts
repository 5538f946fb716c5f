export { Outline, type OutlineProps } from './outline.tsx';
export type { ApprovedVersion } from './section-marks.ts';
export { useDifference } from './use-difference.ts';
