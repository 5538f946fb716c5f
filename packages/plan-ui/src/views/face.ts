export { PlanView } from './plan-view.tsx';
export { type PlanViewKey, planViews } from './plan-views.ts';
export type { ViewLink, ViewProps } from './view-props.ts';
