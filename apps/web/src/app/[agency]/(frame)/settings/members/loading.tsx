import { ListPageSkeleton } from '../../../../../frame/page-skeleton.tsx';

export default function Loading() {
  return <ListPageSkeleton rows={5} columns={4} />;
}
