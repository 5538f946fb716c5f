'use client';
import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '../marks/is-shortcut.ts';
import { useIsMac } from '../marks/use-is-mac.ts';

/** Whether somebody is typing there: a single key then writes a letter and does nothing else. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="textbox"], [contenteditable="true"]'))
  );
}

/**
 * Binds a shortcut, written as for Kbd, to the whole page for as long as this stands. One without Mod, Ctrl or Alt is left
 * alone while somebody types. What was handled closer by is left alone too.
 */
export function useShortcut(shortcut: string, onPress: () => void): void {
  const mac = useIsMac();
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const isBare = !/\b(Mod|Ctrl|Alt)\+/.test(shortcut);
    if (event.defaultPrevented || !isShortcut(event, shortcut, mac) || (isBare && isTyping(event.target))) {
      return;
    }
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
