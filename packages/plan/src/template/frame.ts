/** The five languages, everywhere. */
export const locales = ['nl', 'ru', 'sv', 'pl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** What the language files of a template version say: text by key, per locale. `frameKeys` lists the keys. */
export type WordsByLocale = Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;

/**
 * All words of one document in one locale: what the template says about itself, its sections and blocks. Keys are paths
 * such as `sections.goals.title`, `blocks.goals.example`, `blocks.strategy.prompts.route.question`; `frameKeys` lists them.
 */
export interface Frame {
  readonly locale: Locale;
  readonly words: Readonly<Record<string, string>>;
  /** Keys whose words come from another locale, with that locale: shown as such. */
  readonly fallbacks: Readonly<Record<string, Locale>>;
}
