/** The five languages, everywhere. */
export const locales = ['nl', 'ru', 'sv', 'pl', 'en'] as const;
export type Locale = (typeof locales)[number];

/**
 * All words of one document in one locale: what the template says about its sections and blocks. Keys are paths
 * such as `sections.goals.title`, `sections.goals.guidance`, `blocks.goals.example`, `blocks.strategy.prompts.route`.
 */
export interface Frame {
  readonly locale: Locale;
  readonly words: Readonly<Record<string, string>>;
  /** Keys whose words come from another locale, with that locale: shown as such. */
  readonly fallbacks: Readonly<Record<string, Locale>>;
}
