import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import type { ComponentProps, ReactNode } from 'react';

const router: NonNullable<ComponentProps<typeof AppRouterContext>['value']> = {
  bfcacheId: 'test',
  back: () => undefined,
  forward: () => undefined,
  refresh: () => undefined,
  push: () => undefined,
  replace: () => undefined,
  prefetch: () => undefined,
};

/** Stands a screen at an address, from which nothing leads away; `refresh` is what drawing it anew does. */
export function Routes({
  path,
  refresh = () => undefined,
  children,
}: {
  readonly path: string;
  readonly refresh?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <AppRouterContext value={{ ...router, refresh }}>
      <PathnameContext value={path}>{children}</PathnameContext>
    </AppRouterContext>
  );
}
