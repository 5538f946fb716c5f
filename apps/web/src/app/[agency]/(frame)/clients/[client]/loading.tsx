import { ListPageSkeleton } from '../../../../../frame/page-skeleton.tsx';

export default function Loading() {
  return <ListPageSkeleton rows={2} columns={3} />;
}
