/** The five languages of Kader, in the order in which they are offered. */
export const locales = ['nl', 'ru', 'sv', 'pl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language of a person about whom nothing is known. */
export const defaultLocale: Locale = 'en';

/** Tag given to Intl: the country whose habits of writing dates and numbers the language follows. English is British. */
export const intlTags: Readonly<Record<Locale, string>> = {
  nl: 'nl-NL',
  ru: 'ru-RU',
  sv: 'sv-SE',
  pl: 'pl-PL',
  en: 'en-GB',
};

/** Each language under its own name, as a language switch shows it. Never translated. */
export const languageNames: Readonly<Record<Locale, string>> = {
  nl: 'Nederlands',
  ru: 'Русский',
  sv: 'Svenska',
  pl: 'Polski',
  en: 'English',
};

/** First day of the week, 0 = Sunday … 6 = Saturday. Monday with ISO weeks in all five (domain 5.1). */
export const firstDayOfWeek: Readonly<Record<Locale, 0 | 1 | 2 | 3 | 4 | 5 | 6>> = {
  nl: 1,
  ru: 1,
  sv: 1,
  pl: 1,
  en: 1,
};

/** Whether a text from outside (URL segment, cookie, header) names one of our languages. */
export function isLocale(text: unknown): text is Locale {
  return typeof text === 'string' && locales.some((locale) => locale === text);
}
