/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees 0–360. */
export type Oklch = { readonly l: number; readonly c: number; readonly h: number };

/** Linear-light sRGB, each channel 0–1 inside the gamut; outside it a channel is below 0 or above 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

// The matrices are those of Björn Ottosson's Oklab (2020), sRGB with D65.
function oklchToLinear({ l, c, h }: Oklch): LinearRgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Converts linear-light sRGB to OKLCH. A grey gets chroma 0 and hue 0. */
function linearToOklch([red, green, blue]: LinearRgb): Oklch {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const c = Math.hypot(a, b);
  if (c < 0.0005) return { l, c: 0, h: 0 };
  return { l, c, h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

const tolerance = 0.0005;

function inGamut(rgb: LinearRgb): boolean {
  return rgb.every((channel) => channel >= -tolerance && channel <= 1 + tolerance);
}

/** Returns the colour with its chroma lowered just so far that sRGB can show it. Lightness and hue stay. */
export function fitGamut(colour: Oklch): Oklch {
  if (inGamut(oklchToLinear(colour))) return colour;
  let shown = 0;
  let notShown = colour.c;
  for (let step = 0; step < 20; step += 1) {
    const middle = (shown + notShown) / 2;
    if (inGamut(oklchToLinear({ ...colour, c: middle }))) shown = middle;
    else notShown = middle;
  }
  return { ...colour, c: shown };
}

/** Linear-light sRGB of a colour, clipped to what a screen shows. */
export function toLinear(colour: Oklch): LinearRgb {
  const [red, green, blue] = oklchToLinear(colour);
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  return [clip(red), clip(green), clip(blue)];
}

/** Relative luminance after WCAG 2.2, 0 (black) to 1 (white). */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio after WCAG 2.2 of two luminances, 1 to 21, in either order. */
export function contrastRatio(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Contrast ratio of two opaque colours, 1 to 21. */
export function contrast(first: Oklch, second: Oklch): number {
  return contrastRatio(luminance(toLinear(first)), luminance(toLinear(second)));
}

/** Parses '#rgb' or '#rrggbb' (with or without '#', any case). Returns null for anything else. */
export function parseHex(text: string): Oklch | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const full = digits.length === 3 ? digits.replace(/./g, (digit) => digit + digit) : digits;
  const channel = (at: number) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return linearToOklch([channel(0), channel(2), channel(4)]);
}

/** CSS text of a colour: 'oklch(0.42 0.075 200)', with alpha 0–1 'oklch(0.42 0.075 200 / 0.1)'. */
export function formatOklch({ l, c, h }: Oklch, alpha = 1): string {
  const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));
  const body = `${round(l, 4)} ${round(c, 4)} ${round(h, 2)}`;
  return alpha === 1 ? `oklch(${body})` : `oklch(${body} / ${round(alpha, 3)})`;
}
