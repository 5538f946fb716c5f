import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@kader/i18n';

export type Theme = 'light' | 'dark';
export const themes: readonly Theme[] = ['light', 'dark'];

/** The pictures there are, with the sizes that the pages reckon with. */
const list = readList();

interface StillSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

function readList(): Readonly<Record<string, StillSize>> {
  const file = new URL('../../../../apps/web/src/public-site/stills.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, StillSize>;
}

function sizeOf(name: string): StillSize {
  const size = list[name];
  if (size === undefined) throw new Error(`The list of stills has no ${name}.`);
  return size;
}

/** The screen on which a still is taken. */
export function screenOf(name: string) {
  const { width, height, density } = sizeOf(name);
  return { viewport: { width, height }, deviceScaleFactor: density };
}

/** Widths in pixels in which a still is kept, by what stands behind its name: whole, and half as wide for small screens. */
export function widthsOf(name: string): readonly (readonly [suffix: string, width: number])[] {
  const { width, density } = sizeOf(name);
  return [
    ['', width * density],
    ['-small', (width * density) / 2],
  ];
}

/** Writes a file to where the application serves it. */
export function writeStill(locale: Locale, file: string, bytes: Buffer): void {
  const path = fileURLToPath(
    new URL(`../../../../apps/web/public/stills/${locale}/${file}`, import.meta.url),
  );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
