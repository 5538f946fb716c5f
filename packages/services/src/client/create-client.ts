import { createClient as insertClient, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { makeSlug, numberedSlug, reservedSlugs } from '../agency/make-slug.ts';
import { type Acting, defineUseCase } from '../use-case/define-use-case.ts';
import { countryInput, currencyInput, lineInput, localeInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

export const newClientInput = z.object({
  name: lineInput(80),
  trade: z.string().max(0).or(lineInput(120)),
  country: countryInput,
  currency: currencyInput,
  locale: localeInput,
});

const slugsTried = 20;

/**
 * Makes a client workspace. Its address comes from the name; a second client of that name gets a number.
 * Throws INVALID_INPUT when nothing of the name can stand in an address.
 */
export const createClient = defineUseCase({
  name: 'create-client',
  permission: 'client.workspace:create',
  input: newClientInput,
  run: async ({ actor, name, input: given, context }) => {
    const spelled = makeSlug(given.name);
    const base = reservedSlugs.has(spelled) ? numberedSlug(spelled, 1) : spelled;
    if (base === '') {
      throw new KaderError('INVALID_INPUT', { path: ['name'], params: { reason: 'noSlug' } });
    }
    for (let attempt = 1; ; attempt += 1) {
      const slug = attempt === 1 ? base : numberedSlug(base, attempt);
      try {
        await makeClient({ actor, name, context }, slug, given);
        return { slug };
      } catch (error) {
        const taken = error instanceof KaderError && error.code === 'SLUG_TAKEN';
        if (!taken || attempt >= slugsTried) {
          throw error;
        }
      }
    }
  },
});

/** Makes a client workspace under an address. Throws SLUG_TAKEN when another client of the agency has it. */
export async function makeClient(
  { actor, name: actorName, context }: Acting & { readonly context: ServiceContext },
  slug: string,
  given: z.output<typeof newClientInput>,
): Promise<void> {
  const at = context.clock();
  const { locale: defaultLocale, ...facts } = given;
  const id = uuidv7();
  await withScope(context.db, actor, async (scope) => {
    await insertClient(scope, { ...facts, id, slug, defaultLocale, createdAt: at });
    await writeAudit(scope, {
      at,
      actorName,
      action: 'client.create',
      target: { clientId: id },
      detail: { slug },
    });
  });
}
