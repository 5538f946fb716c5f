/** What a keyboard event says; React's and the browser's both do. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const names: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

// On a Cyrillic layout the Z key writes я, and Alt on a Mac writes other signs: then the place of the key counts.
function isKey(press: KeyPress, key: string): boolean {
  const wanted = names[key] ?? key;
  if (press.key.toLowerCase() === wanted.toLowerCase()) return true;
  const writesLatin = /^[a-z]$/i.test(press.key);
  return /^[A-Z]$/i.test(wanted) && !writesLatin && press.code === `Key${wanted.toUpperCase()}`;
}

/**
 * Whether a key press is the shortcut, written as for formatShortcut ('Mod+Shift+Z'). Mod is ⌘ on a Mac and Ctrl
 * elsewhere; modifiers that the shortcut does not name must be up, except Shift where the key itself needs it ('?').
 */
export function isShortcut(press: KeyPress, shortcut: string, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const shiftIsPartOfKey = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    isKey(press, key) &&
    press.metaKey === (mac && has('Mod')) &&
    press.ctrlKey === (has('Ctrl') || (!mac && has('Mod'))) &&
    press.altKey === has('Alt') &&
    (shiftIsPartOfKey || press.shiftKey === has('Shift'))
  );
}
