export {
  CommandPalette,
  type CommandPaletteProps,
  type PaletteEntry,
  type PaletteGroup,
} from './command-palette.tsx';
export { type ShortcutGroup, ShortcutSheet } from './shortcut-sheet.tsx';
export { useShortcut } from './use-shortcut.ts';
