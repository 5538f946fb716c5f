import { createClient as insertClient, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { makeSlug } from '../agency/make-slug.ts';
import { takeSlug } from '../agency/take-slug.ts';
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
    if (spelled === '') {
      throw new KaderError('INVALID_INPUT', { path: ['name'], params: { reason: 'noSlug' } });
    }
    return { slug: await takeSlug(spelled, (slug) => makeClient({ actor, name, context }, slug, given)) };
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
