'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};
const isMac = () => /mac|iphone|ipad/i.test(navigator.userAgent);
// The server cannot know; it writes Ctrl and the browser corrects it without a hydration difference.
const onServer = () => false;

/** Whether the keyboard is a Mac's. False while rendering on the server. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, onServer);
}
