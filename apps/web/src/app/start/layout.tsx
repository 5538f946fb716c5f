import type { ReactNode } from 'react';
import { WithScreen } from '../../screen/with-screen.tsx';

/** The choice among agencies and the form of a new one answer. */
export default function StartLayout({ children }: { readonly children: ReactNode }) {
  return <WithScreen>{children}</WithScreen>;
}
