import { describe, expect, it } from 'vitest';
import { brandStyle, brandTokens } from './brand-tokens.ts';
import { contrast, type Oklch, parseHex } from './oklch.ts';

const brands = [
  ['green-blue', '#005b5e'],
  ['rust', '#8a3b12'],
  ['yellow', '#ffd400'],
  ['lime', '#c6ff00'],
  ['pure blue', '#0000ff'],
  ['pure red', '#f00'],
  ['magenta', '#ff00ff'],
  ['cyan', '#00ffff'],
  ['pale pink', '#ffe4e9'],
  ['black', '#000000'],
  ['white', '#ffffff'],
  ['mid grey', '#808080'],
] as const;

const grounds = {
  light: ['0.972 0.006 85', '0.992 0.003 85', '0.952 0.008 85'],
  dark: ['0.192 0.006 80', '0.224 0.006 80', '0.165 0.005 80'],
};

function read(text: string): Oklch {
  const [l = 0, c = 0, h = 0] = text
    .replace(/^oklch\(|\)$/g, '')
    .split(' ')
    .map(Number);
  return { l, c, h };
}

function hueDistance(first: number, second: number): number {
  const distance = Math.abs(first - second) % 360;
  return Math.min(distance, 360 - distance);
}

describe('brandTokens', () => {
  it.each(brands)('keeps %s readable in both themes', (_name, hex) => {
    const tokens = brandTokens(hex);
    expect(tokens).not.toBeNull();
    for (const theme of ['light', 'dark'] as const) {
      const colours = tokens?.[theme];
      if (colours === undefined) continue;
      const accent = read(colours.accent);
      for (const ground of grounds[theme]) {
        expect(contrast(accent, read(ground))).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(accent, read(colours.accentSoft))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(read(colours.onAccent), accent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(read(colours.onAccent), read(colours.accentStrong))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(read(colours.accentStrong), accent)).toBeGreaterThan(1.1);
    }
  });

  it.each(brands)('keeps the hue of %s', (_name, hex) => {
    const brand = parseHex(hex);
    const tokens = brandTokens(hex);
    if (brand === null || tokens === null) throw new Error('not a colour');
    if (brand.c < 0.02) return;
    expect(hueDistance(read(tokens.light.accent).h, brand.h)).toBeLessThan(0.1);
    expect(hueDistance(read(tokens.dark.accent).h, brand.h)).toBeLessThan(0.1);
  });

  it('leaves a colour alone that can be read already', () => {
    const brand = parseHex('#8a3b12');
    const accent = read(brandTokens('#8a3b12')?.light.accent ?? '');
    expect(accent.l).toBeCloseTo(brand?.l ?? 0, 3);
    expect(accent.c).toBeCloseTo(brand?.c ?? 0, 3);
  });

  it('gives a grey brand no hue of its own', () => {
    expect(read(brandTokens('#808080')?.light.accent ?? '').c).toBe(0);
  });

  it.each(['', '#12', 'teal', '#12345g', 'url(x)', '#1234'])('refuses %j', (text) => {
    expect(brandTokens(text)).toBeNull();
    expect(brandStyle(text)).toEqual({});
  });
});

describe('brandStyle', () => {
  it('gives each property both themes', () => {
    const tokens = brandTokens('#005b5e');
    const style = brandStyle('005B5E');
    expect(Object.keys(style)).toEqual([
      '--accent',
      '--accent-strong',
      '--accent-soft',
      '--on-accent',
      '--select',
    ]);
    expect(style['--accent']).toBe(`light-dark(${tokens?.light.accent}, ${tokens?.dark.accent})`);
  });
});
