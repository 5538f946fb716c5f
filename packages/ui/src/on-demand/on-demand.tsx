'use client';
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { fetchPatiently } from './fetch-patiently.ts';
import { whenActive } from './when-active.ts';

/**
 * A component whose code comes when it is drawn for the first time. `usePreload` fetches it as soon as somebody uses the
 * page on which it may be opened. `waiting` stands in its place until it is there.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): { readonly Part: ComponentType<Props>; readonly usePreload: () => void } {
  const Lazy = lazy(async () => ({ default: await fetchPatiently(load) }));
  function Part(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Lazy {...props} />
      </Suspense>
    );
  }
  function usePreload() {
    useEffect(() => {
      // Whoever draws it asks again.
      void whenActive().then(() => load().catch(() => undefined));
    }, []);
  }
  return { Part, usePreload };
}
