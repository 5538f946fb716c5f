import { NotFoundNotice } from '../../../failure/not-found-notice.tsx';

/** Something of an agency that is not there; its navigation stays. */
export default function NotFoundPage() {
  return <NotFoundNotice />;
}
