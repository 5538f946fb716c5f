import { createClient as insertClient, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { makeSlug, reservedSlugs } from '../agency/make-slug.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { countryInput, currencyInput, lineInput, localeInput } from '../use-case/input-fields.ts';

const input = z.object({
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
  input,
  run: async ({ actor, name: actorName, input: given, context }) => {
    const spelled = makeSlug(given.name);
    const base = reservedSlugs.has(spelled) ? `${spelled}-1` : spelled;
    if (base === '') {
      throw new KaderError('INVALID_INPUT', { path: ['name'], params: { reason: 'noSlug' } });
    }
    const at = context.clock();
    for (let attempt = 1; ; attempt += 1) {
      const slug = attempt === 1 ? base : `${base}-${attempt}`;
      try {
        await withScope(context.db, actor, async (scope) => {
          const { locale: defaultLocale, ...facts } = given;
          const id = uuidv7();
          await insertClient(scope, { ...facts, id, slug, defaultLocale, createdAt: at });
          await writeAudit(scope, {
            at,
            actorName,
            action: 'client.create',
            target: { clientId: id },
            detail: { slug },
          });
        });
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
