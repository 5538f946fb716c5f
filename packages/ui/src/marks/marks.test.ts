import { describe, expect, it } from 'vitest';
import { hueOf } from './hue.ts';
import { initialsOf } from './initials.ts';
import { ariaShortcut, formatShortcut } from './shortcut.ts';

describe('initialsOf', () => {
  it.each([
    ['Joris van Aken', 'JA'],
    ['Nadia el Amrani', 'NA'],
    ['Динара Сеитова', 'ДС'],
    ['Zadel & Bel', 'ZB'],
    ['Сад и Свет', 'СС'],
    ['Bakkerij De Korenaar', 'BK'],
    ['Elin', 'E'],
    ['Anna Maria Nowak-Kowalska', 'AK'],
    ['De', 'D'],
    ['', '?'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('hueOf', () => {
  it('gives an id the same hue every time and uses all five', () => {
    const hues = Array.from({ length: 100 }, (_, index) => hueOf(`person-${index}`));
    expect(hues).toEqual(Array.from({ length: 100 }, (_, index) => hueOf(`person-${index}`)));
    expect(new Set(hues).size).toBe(5);
  });
});

describe('shortcuts', () => {
  it.each([
    ['Mod+Z', '⌘Z', 'Ctrl+Z', 'Control+Z'],
    ['Mod+Shift+Z', '⇧⌘Z', 'Ctrl+Shift+Z', 'Control+Shift+Z'],
    ['Alt+Up', '⌥↑', 'Alt+↑', 'Alt+ArrowUp'],
    ['Enter', '↵', '↵', 'Enter'],
    ['Tab', 'Tab', 'Tab', 'Tab'],
  ])('%s', (shortcut, mac, other, aria) => {
    expect(formatShortcut(shortcut, true)).toBe(mac);
    expect(formatShortcut(shortcut, false)).toBe(other);
    expect(ariaShortcut(shortcut, false)).toBe(aria);
  });
});
