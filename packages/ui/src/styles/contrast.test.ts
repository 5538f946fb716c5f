import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, type LinearRgb, luminance, toLinear } from '../brand/oklch.ts';

type Colour = { rgb: LinearRgb; alpha: number };
type Theme = 'light' | 'dark';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function parseColour(text: string): Colour {
  const [l = 0, c = 0, h = 0, alpha = 1] = text.split(/[\s/]+/).map(Number);
  return { rgb: toLinear({ l, c, h }), alpha };
}

const tokens = new Map<string, Record<Theme, Colour>>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([a-z-]+):\s*light-dark\(oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\)/g,
)) {
  tokens.set(name, { light: parseColour(light), dark: parseColour(dark) });
}

function token(name: string, theme: Theme): Colour {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`no token ${name}`);
  return found[theme];
}

// Browsers blend translucent colours in gamma-encoded sRGB.
function encode(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
function over(top: Colour, bottom: LinearRgb): LinearRgb {
  const [red, green, blue] = bottom;
  const mix = (above: number, below: number) =>
    decode(encode(above) * top.alpha + encode(below) * (1 - top.alpha));
  return [mix(top.rgb[0], red), mix(top.rgb[1], green), mix(top.rgb[2], blue)];
}

function ground(names: string, theme: Theme): LinearRgb {
  const [first = '', ...rest] = names.split('+').reverse();
  let rgb = token(first, theme).rgb;
  for (const name of rest) rgb = over(token(name, theme), rgb);
  return rgb;
}

function ratio(name: string, on: string, theme: Theme): number {
  return contrastRatio(luminance(token(name, theme).rgb), luminance(ground(on, theme)));
}

const surfaces = ['paper', 'paper-raised', 'paper-sunk'];
const tinted = ['hover+paper', 'hover+paper-raised', 'press+paper-raised', 'select+paper-raised'];
const text: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...surfaces, ...tinted, 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft', 'info-soft']],
  [
    'ink',
    ['stage-plan-soft', 'stage-reach-soft', 'stage-act-soft', 'stage-convert-soft', 'stage-engage-soft'],
  ],
  ['ink-soft', [...surfaces, ...tinted, 'accent-soft']],
  ['ink-faint', [...surfaces, ...tinted, 'accent-soft']],
  ['accent', [...surfaces, 'hover+paper-raised', 'accent-soft']],
  ['accent-strong', [...surfaces, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['good', [...surfaces, 'good-soft', 'accent-soft']],
  ['warn', [...surfaces, 'warn-soft', 'accent-soft']],
  ['bad', [...surfaces, 'bad-soft', 'accent-soft']],
  ['info', [...surfaces, 'info-soft', 'accent-soft']],
  ['paper-raised', ['ink']],
];
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['line-control', surfaces],
  ['accent', [...surfaces, 'accent-soft']],
  ...['plan', 'reach', 'act', 'convert', 'engage'].map((stage) => [`stage-${stage}`, surfaces] as const),
];

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  const pairs = text.flatMap(([name, grounds]) => grounds.map((on) => [name, on] as const));
  it.each(pairs)('%s on %s is at least 4.5', (name, on) => {
    expect(ratio(name, on, theme)).toBeGreaterThanOrEqual(4.5);
  });

  const markPairs = marks.flatMap(([name, grounds]) => grounds.map((on) => [name, on] as const));
  it.each(markPairs)('%s on %s is at least 3', (name, on) => {
    expect(ratio(name, on, theme)).toBeGreaterThanOrEqual(3);
  });
});
