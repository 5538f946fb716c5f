import { KaderError } from '@kader/errors';
import { numberedSlug, reservedSlugs } from './make-slug.ts';

const slugsTried = 20;
/** The second to the ninth of a name are counted; so many have those behind them that counting on would take long. */
const counted = 9;

const numberOf = (attempt: number) =>
  attempt <= counted ? attempt : counted + Math.ceil(Math.random() * 99_990);

/**
 * Makes something under a slug of its name, with a number behind it where the slug is reserved or taken; returns the slug.
 * `make` throws SLUG_TAKEN for one that is.
 */
export async function takeSlug(spelled: string, make: (slug: string) => Promise<void>): Promise<string> {
  const base = reservedSlugs.has(spelled) ? numberedSlug(spelled, 1) : spelled;
  for (let attempt = 1; ; attempt += 1) {
    const slug = attempt === 1 ? base : numberedSlug(base, numberOf(attempt));
    try {
      await make(slug);
      return slug;
    } catch (error) {
      const taken = error instanceof KaderError && error.code === 'SLUG_TAKEN';
      if (!taken || attempt >= slugsTried) {
        throw error;
      }
    }
  }
}
