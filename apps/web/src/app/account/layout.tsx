import type { ReactNode } from 'react';
import { WithScreen } from '../../screen/with-screen.tsx';

/** What belongs to the person answers. */
export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return <WithScreen>{children}</WithScreen>;
}
