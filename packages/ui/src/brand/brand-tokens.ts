import { contrast, fitGamut, formatOklch, type Oklch, parseHex } from './oklch.ts';

/** The four colours of a brand on one theme, as CSS colours. */
export type BrandColours = {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentSoft: string;
  readonly onAccent: string;
};

/** A brand's colours for both themes. */
export type BrandTokens = { readonly light: BrandColours; readonly dark: BrandColours };

type Theme = {
  /** The surfaces that accent text stands on; the values are those of tokens.css. */
  readonly grounds: readonly Oklch[];
  /** 1: the accent gets lighter until it can be read; -1: darker. */
  readonly direction: 1 | -1;
  readonly softLightness: number;
  readonly softChroma: number;
  readonly onLightness: number;
  readonly onChroma: number;
  /** A brand that is nearly black or nearly white is brought to where a hover can still differ from it. */
  readonly lightness: readonly [lowest: number, highest: number];
  readonly chroma: number;
  readonly strongStep: number;
  readonly selectAlpha: number;
};

const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: {
    grounds: [
      { l: 0.972, c: 0.006, h: 85 },
      { l: 0.992, c: 0.003, h: 85 },
      { l: 0.952, c: 0.008, h: 85 },
    ],
    direction: -1,
    softLightness: 0.944,
    softChroma: 0.015,
    onLightness: 0.99,
    onChroma: 0.004,
    lightness: [0.3, 0.6],
    chroma: 0.16,
    strongStep: -0.07,
    selectAlpha: 0.1,
  },
  dark: {
    grounds: [
      { l: 0.192, c: 0.006, h: 80 },
      { l: 0.224, c: 0.006, h: 80 },
      { l: 0.165, c: 0.005, h: 80 },
    ],
    direction: 1,
    softLightness: 0.288,
    softChroma: 0.028,
    onLightness: 0.19,
    onChroma: 0.025,
    lightness: [0.74, 0.86],
    chroma: 0.1,
    strongStep: 0.065,
    selectAlpha: 0.14,
  },
};

// A little above 4.5, so that rounding by the browser cannot fall below it.
const readable = 4.6;

type Corrected = { accent: Oklch; strong: Oklch; soft: Oklch; on: Oklch };

function correct(brand: Oklch, theme: Theme): Corrected {
  const tint = (l: number, c: number) => fitGamut({ l, c: Math.min(c, brand.c), h: brand.h });
  const soft = tint(theme.softLightness, theme.softChroma);
  const on = tint(theme.onLightness, theme.onChroma);
  const [lowest, highest] = theme.lightness;
  const at = (l: number) => fitGamut({ l, c: Math.min(brand.c, theme.chroma), h: brand.h });
  const canBeRead = (accent: Oklch) =>
    [...theme.grounds, soft, on].every((ground) => contrast(accent, ground) >= readable);

  let l = Math.min(highest, Math.max(lowest, brand.l));
  while (!canBeRead(at(l)) && l > 0 && l < 1) l += theme.direction * 0.005;
  const accent = at(l);
  return { accent, strong: at(Math.min(1, Math.max(0, l + theme.strongStep))), soft, on };
}

function colours({ accent, strong, soft, on }: Corrected): BrandColours {
  return {
    accent: formatOklch(accent),
    accentStrong: formatOklch(strong),
    accentSoft: formatOklch(soft),
    onAccent: formatOklch(on),
  };
}

/**
 * Turns an agency's colour into the accent colours of both themes. Takes '#rgb' or '#rrggbb'; returns null when the
 * text is neither. The hue stays; lightness moves, and chroma falls, only as far as needed for 4.5:1 (WCAG 2.2, 1.4.3)
 * of the accent on every surface and on its own soft ground, and of the text on a filled accent.
 */
export function brandTokens(hex: string): BrandTokens | null {
  const brand = parseHex(hex);
  if (brand === null) return null;
  return { light: colours(correct(brand, themes.light)), dark: colours(correct(brand, themes.dark)) };
}

/** The custom properties that a brand replaces. */
export type BrandStyle = Readonly<
  Record<'--accent' | '--accent-strong' | '--accent-soft' | '--on-accent' | '--select', string>
>;

/**
 * The brand as custom properties for a style attribute on the element that carries data-brand; each value is
 * light-dark(), so the theme chooses. Takes '#rgb' or '#rrggbb'; returns {} (the built-in accent stays) for other text.
 */
export function brandStyle(hex: string): BrandStyle | Record<string, never> {
  const brand = parseHex(hex);
  if (brand === null) return {};
  const light = correct(brand, themes.light);
  const dark = correct(brand, themes.dark);
  const both = (part: keyof Corrected) =>
    `light-dark(${formatOklch(light[part])}, ${formatOklch(dark[part])})`;
  return {
    '--accent': both('accent'),
    '--accent-strong': both('strong'),
    '--accent-soft': both('soft'),
    '--on-accent': both('on'),
    '--select': `light-dark(${formatOklch(light.accent, themes.light.selectAlpha)}, ${formatOklch(dark.accent, themes.dark.selectAlpha)})`,
  };
}
