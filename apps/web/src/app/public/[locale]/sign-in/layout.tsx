import type { ReactNode } from 'react';
import { WithScreen } from '../../../../screen/with-screen.tsx';

/** The one page for everybody that answers. */
export default function SignInLayout({ children }: { readonly children: ReactNode }) {
  return <WithScreen>{children}</WithScreen>;
}
