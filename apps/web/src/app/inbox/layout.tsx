import type { ReactNode } from 'react';
import { WithScreen } from '../../screen/with-screen.tsx';

/** The mails of the demo answer. */
export default function InboxLayout({ children }: { readonly children: ReactNode }) {
  return <WithScreen>{children}</WithScreen>;
}
