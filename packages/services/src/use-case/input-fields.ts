import { cleanLine, cleanText } from '@kader/plan/canonical';
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
export const dayInput = z.iso.date();
/** One strictly parsed address, lower case. */
export const emailInput = z.string().trim().toLowerCase().max(254).pipe(z.email());

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
