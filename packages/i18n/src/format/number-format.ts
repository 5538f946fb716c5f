import { intlTags, type Locale } from '../locale/locales.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** An Intl.NumberFormat for a language. Kept, because making one costs a hundred times more than using it. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = new Intl.NumberFormat(intlTags[locale], options);
  formats.set(key, made);
  return made;
}
