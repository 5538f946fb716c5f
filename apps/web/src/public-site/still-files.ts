import type { Locale } from '@kader/i18n';
import { type StillName, stills } from './stills.ts';

export type { StillName } from './stills.ts';

/** A still in a language and a theme, with the size of its file; `srcSet` names it half as wide as well, for small screens. */
export function pictureOf(name: StillName, locale: Locale, theme: 'light' | 'dark') {
  const size = stills[name];
  const [width, height] = [size.width * size.density, size.height * size.density];
  const file = `/stills/${locale}/${name}-${theme}`;
  return {
    src: `${file}.webp`,
    srcSet: `${file}-small.webp ${width / 2}w, ${file}.webp ${width}w`,
    width,
    height,
  };
}
