/** Colours of a document, `#rrggbb`. */
export interface BrandColours {
  /** The brand's colour, as dark as text on white needs. */
  readonly accent: string;
  /** A ground of the same hue that carries text. */
  readonly accentSoft: string;
}

/** Ink, lines and grounds of the design system on white paper. */
export const inks = {
  ink: '#181f22',
  soft: '#414b4e',
  faint: '#5c676a',
  line: '#dcd9d3',
  ground: '#f4f1ec',
  good: '#1c6233',
  warn: '#7a4a09',
  warnGround: '#fbf0dc',
} as const;

/** Kader's own green-blue, for agencies without a colour. */
const defaultAccent = '#00595d';

/** Highest relative luminance at which a colour keeps 4.5:1 on the soft ground too (5.1:1 on white). */
const maxLuminance = 0.155;

/** Share of the accent in its soft ground. */
const softShare = 0.08;

/**
 * Derives the colours of a document from an agency's colour (`#rgb` or `#rrggbb`; null or anything else gives Kader's).
 * A colour too light for text is darkened without changing its hue: scaling linear light scales luminance alike.
 */
export function brandColours(brandColor: string | null): BrandColours {
  const brand = readHex(brandColor ?? '') ?? readHex(defaultAccent) ?? [0, 0, 0];
  const light = brand.map(toLinear);
  const luminance = relativeLuminance(light);
  const scale = luminance > maxLuminance ? maxLuminance / luminance : 1;
  const accent = light.map((channel) => fromLinear(channel * scale));
  const accentSoft = accent.map((channel) => 1 - softShare * (1 - channel));
  return { accent: writeHex(accent), accentSoft: writeHex(accentSoft) };
}

/** Contrast ratio after WCAG 2.2 of two colours `#rrggbb`, 1 to 21. */
export function contrastOf(first: string, second: string): number {
  const [low = 0, high = 0] = [first, second]
    .map((hex) => relativeLuminance((readHex(hex) ?? []).map(toLinear)))
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function readHex(text: string): number[] | null {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) {
    return null;
  }
  const full = digits.length === 3 ? digits.replace(/./g, (digit) => digit + digit) : digits;
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
}

function writeHex(channels: readonly number[]): string {
  // Rounded down: rounding up could lift the luminance over the limit.
  return `#${channels
    .map((channel) =>
      Math.floor(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function relativeLuminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
