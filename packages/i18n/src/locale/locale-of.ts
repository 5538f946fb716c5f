import { defaultLocale, isLocale, type Locale } from './locales.ts';

/** Longest header that is read: a browser's list is far shorter, and work on foreign input stays bounded. */
const longestHeader = 500;

/**
 * The language a browser asks for.
 *
 * Takes the value of an Accept-Language header, e.g. `sv-SE,sv;q=0.9,en;q=0.8`, and returns the first of our languages
 * in the order of the weights, by main language (`nl-BE` reads as `nl`). English when none is asked for.
 */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, longestHeader)
    .split(',')
    .map((part, place) => ({ ...readWish(part), place }))
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { language } of wishes) {
    if (isLocale(language)) {
      return language;
    }
  }
  return defaultLocale;
}

/** `nl-BE;q=0.8` → language `nl`, weight 0.8. A weight that is no number counts as 0, a missing one as 1. */
function readWish(part: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
