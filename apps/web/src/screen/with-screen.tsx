import 'server-only';
import type { ReactNode } from 'react';
import { loadScreen } from './load-screen.ts';
import { ScreenScope } from './screen-scope.tsx';

/** Stands around pages that answer: what all their components stand on. */
export async function WithScreen({ children }: { readonly children: ReactNode }) {
  return <ScreenScope {...(await loadScreen())}>{children}</ScreenScope>;
}
