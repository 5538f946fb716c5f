export { Outline, type OutlineProps } from './outline.tsx';
export { useDifference } from './use-difference.ts';
export { type NamingState, useNamingState } from './use-naming.ts';
