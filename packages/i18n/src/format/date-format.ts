import { intlTags, type Locale } from '../locale/locales.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** An Intl.DateTimeFormat for a language, kept as number formats are. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = new Intl.DateTimeFormat(intlTags[locale], options);
  formats.set(key, made);
  return made;
}
