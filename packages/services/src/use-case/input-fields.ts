import { parseAddress } from '@kader/i18n';
import { cleanLine, cleanText } from '@kader/plan/canonical';
import { isOwnKey } from '@kader/plan/document';
import { isDay } from '@kader/plan/fields';
import { locales } from '@kader/plan/template';
import { z } from 'zod';

/** Input fields that several use-cases share. Texts are cleaned at this edge and nowhere else. */

/** A UUID in lower case, as ids are compared and derived from. */
export const idInput = z.uuid().toLowerCase();
export const localeInput = z.enum(locales);
export const slugInput = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(48);
/** ISO 3166-1 alpha-2. */
export const countryInput = z.string().regex(/^[A-Z]{2}$/);
/** ISO 4217. */
export const currencyInput = z.string().regex(/^[A-Z]{3}$/);
/** An IANA zone that this server knows. */
export const timeZoneInput = z
  .string()
  .max(64)
  .refine((timeZone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  });
/** `YYYY-MM-DD`, a day that a plan can name. */
export const dayInput = z.string().refine(isDay);
/** Number of a version of a plan or a template, as large as the database can hold. */
export const versionInput = z.int32().min(1);
/** One strictly parsed address that mail can be sent to, lower case. Parsed as it came: some letters become others in lower case. */
export const emailInput = z
  .string()
  .trim()
  .refine((text) => parseAddress(text) !== null, { params: { reason: 'notAddress' } })
  .toLowerCase();

/** Key of a section of a plan: its template's, or one of its own. */
export const sectionInput = z.string().refine((key) => /^[a-z][A-Za-z0-9]{0,39}$/.test(key) || isOwnKey(key));

/** A required line of text, without white space at its ends. */
export function lineInput(max: number) {
  return z
    .string()
    .transform((text) => cleanLine(text).trim())
    .pipe(z.string().min(1).max(max));
}

/** Optional longer text; blank counts as none. */
export function textInput(max: number) {
  return z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(max))
    .optional()
    .transform((text) => (text === '' ? undefined : text));
}
