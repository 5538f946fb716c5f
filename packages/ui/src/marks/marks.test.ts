import { describe, expect, it } from 'vitest';
import { hueOf } from './hue.ts';
import { initialsOf } from './initials.ts';
import { isShortcut } from './is-shortcut.ts';
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
    ['PageUp', 'PgUp', 'PgUp', 'PageUp'],
  ])('%s', (shortcut, mac, other, aria) => {
    expect(formatShortcut(shortcut, true)).toBe(mac);
    expect(formatShortcut(shortcut, false)).toBe(other);
    expect(ariaShortcut(shortcut, false)).toBe(aria);
  });
});

describe('isShortcut', () => {
  const press = (key: string, code: string, held: string[] = []) => ({
    key,
    code,
    metaKey: held.includes('meta'),
    ctrlKey: held.includes('ctrl'),
    altKey: held.includes('alt'),
    shiftKey: held.includes('shift'),
  });

  it.each([
    { press: press('z', 'KeyZ', ['ctrl']), shortcut: 'Mod+Z', mac: false, is: true },
    { press: press('z', 'KeyZ', ['meta']), shortcut: 'Mod+Z', mac: true, is: true },
    { press: press('z', 'KeyZ', ['ctrl']), shortcut: 'Mod+Z', mac: true, is: false },
    // A Russian layout.
    { press: press('я', 'KeyZ', ['ctrl']), shortcut: 'Mod+Z', mac: false, is: true },
    // A layout that has Y where others have Z.
    { press: press('y', 'KeyZ', ['ctrl']), shortcut: 'Mod+Z', mac: false, is: false },
    { press: press('Z', 'KeyZ', ['ctrl', 'shift']), shortcut: 'Mod+Z', mac: false, is: false },
    { press: press('Z', 'KeyZ', ['ctrl', 'shift']), shortcut: 'Mod+Shift+Z', mac: false, is: true },
    { press: press('∂', 'KeyD', ['alt']), shortcut: 'Alt+D', mac: true, is: true },
    { press: press('ArrowUp', 'ArrowUp', ['alt']), shortcut: 'Alt+Up', mac: false, is: true },
    { press: press('?', 'Slash', ['shift']), shortcut: '?', mac: false, is: true },
    { press: press('/', 'Slash'), shortcut: '/', mac: false, is: true },
    { press: press('Escape', 'Escape'), shortcut: 'Escape', mac: false, is: true },
  ])('$press.key for $shortcut, on a Mac: $mac', ({ press: event, shortcut, mac, is }) => {
    expect(isShortcut(event, shortcut, mac)).toBe(is);
  });
});
