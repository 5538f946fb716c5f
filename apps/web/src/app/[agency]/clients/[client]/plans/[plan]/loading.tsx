import { PlanSkeleton } from '../../../../../../plan/plan-skeleton.tsx';

export default function PlanLoading() {
  return <PlanSkeleton />;
}
