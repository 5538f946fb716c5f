import type { ReactNode } from 'react';
import { WithScreen } from '../../screen/with-screen.tsx';

/** An invitation answers. */
export default function InvitationLayout({ children }: { readonly children: ReactNode }) {
  return <WithScreen>{children}</WithScreen>;
}
