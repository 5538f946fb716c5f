const macSymbols: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};
const words: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const keySymbols: Readonly<Record<string, string>> = {
  Enter: '↵',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};
const macOrder = ['Ctrl', 'Alt', 'Shift', 'Mod'];
const ariaNames: Readonly<Record<string, string>> = {
  Ctrl: 'Control',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/**
 * Writes a shortcut as the keyboard shows it. Takes 'Mod+Shift+Z' (Mod, Ctrl, Alt, Shift, then one key; Enter, Up,
 * Down, Left, Right, Escape, PageUp, PageDown by name) and whether it is a Mac: '⇧⌘Z', elsewhere 'Ctrl+Shift+Z'.
 */
export function formatShortcut(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const shown = keySymbols[key] ?? key;
  const modifiers = parts.slice(0, -1);
  if (!mac) return [...modifiers.map((part) => words[part] ?? part), shown].join('+');
  const ordered = macOrder.filter((part) => modifiers.includes(part));
  return ordered.map((part) => macSymbols[part] ?? part).join('') + shown;
}

/** The same shortcut for aria-keyshortcuts: 'Meta+Shift+Z' on a Mac, 'Control+Shift+Z' elsewhere. */
export function ariaShortcut(shortcut: string, mac: boolean): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : (ariaNames[part] ?? part)))
    .join('+');
}
