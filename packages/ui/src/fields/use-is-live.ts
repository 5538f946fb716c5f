'use client';
import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether the page has become alive: false on the server, and in the browser until React has taken over what the server drew. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
