import { ProsePageSkeleton } from '../../../../../frame/page-skeleton.tsx';

export default function Loading() {
  return <ProsePageSkeleton />;
}
