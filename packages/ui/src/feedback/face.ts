export { ConflictCard, type ConflictCardProps } from './conflict-card.tsx';
export { ErrorState, type ErrorStateProps } from './error-state.tsx';
export { Bar, type BarProps, Progress, type ProgressProps } from './progress.tsx';
export { SaveState, type SaveStateKind, type SaveStateProps } from './save-state.tsx';
export { Skeleton, SkeletonRows, type SkeletonRowsProps } from './skeleton.tsx';
export {
  EmptyState,
  type EmptyStateProps,
  Notice,
  type NoticeProps,
} from './states.tsx';
