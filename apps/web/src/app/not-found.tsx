import type { Metadata } from 'next';
import { NotFoundNotice } from '../failure/not-found-notice.tsx';
import { PersonFrame } from '../frame/person-frame.tsx';
import { titledBy } from '../language/page-title.ts';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('errors', 'pages.notFound.title');
}

export default function NotFoundPage() {
  return (
    <PersonFrame>
      <NotFoundNotice />
    </PersonFrame>
  );
}
