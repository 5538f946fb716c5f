import { FormPageSkeleton } from '../../../../../../../frame/page-skeleton.tsx';

export default function Loading() {
  return <FormPageSkeleton />;
}
