/** A language whose texts stand beside the English ones. */
export type OtherLocale = 'nl' | 'ru' | 'sv' | 'pl';

/** Words that a language writes as English does. A text made of these alone may equal the English one; any other was left untranslated. */
const sharedWords: Readonly<Record<OtherLocale, readonly string[]>> = {
  nl: [
    'bases',
    'basis',
    'checks',
    'document',
    'downloads',
    'in',
    'leads',
    'likes',
    'marketing',
    'net',
    'per',
    'percentage',
    'plan',
    'planner',
    'promoter',
    'score',
    'status',
    'tip',
  ],
  ru: [],
  sv: [
    'block',
    'churn',
    'leads',
    'per',
    'period',
    'person',
    'plan',
    'retention',
    'status',
    'support',
    'text',
    'version',
  ],
  pl: ['administrator', 'churn', 'marketing', 'plan', 'status'],
};

/**
 * Whether a text may stand in a language exactly as in English: it has no words (placeholders, figures, names in capitals such as PDF), or
 * only words that both languages share.
 * @param text a message, with `{{placeholders}}`
 */
export function mayEqualEnglish(text: string, locale: OtherLocale): boolean {
  const rest = text.replaceAll(/\{\{[^}]*\}\}/g, ' ').replaceAll(/\b(Kader|[A-Z0-9]{2,})\b/g, ' ');
  const words = rest.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) => sharedWords[locale].includes(word));
}
