import type { Actor } from '@kader/access';
import { addMember, createAgency as insertAgency, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { countryInput, currencyInput, lineInput, localeInput, slugInput } from '../use-case/input-fields.ts';
import { makeSlug, reservedSlugs } from './make-slug.ts';
import { timeZoneOfCountry } from './time-zone-of-country.ts';

const input = z.object({
  name: lineInput(80),
  /** Part of the address; made from the name when absent. */
  slug: slugInput.optional(),
  country: countryInput,
  currency: currencyInput,
  locale: localeInput,
});

/**
 * Founds an agency; whoever does it becomes its owner. The country gives the time zone.
 * Throws SLUG_TAKEN, or SLUG_RESERVED for an address that a route of the app needs.
 */
export const createAgency = defineIdentityUseCase({
  name: 'create-agency',
  permission: 'signed-in',
  input,
  run: async ({ person, input: given, context }) => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const slug = given.slug ?? makeSlug(given.name);
    if (slug.length < 2 || reservedSlugs.has(slug)) {
      throw new KaderError('SLUG_RESERVED', { path: ['slug'], params: { slug } });
    }
    const at = context.clock();
    const owner: Actor = {
      kind: 'member',
      agencyId: uuidv7(),
      userId: person.userId,
      role: 'owner',
      assignedClientIds: [],
    };
    await withScope(context.db, owner, async (scope) => {
      await insertAgency(scope, {
        slug,
        name: given.name,
        country: given.country,
        defaultLocale: given.locale,
        timeZone: timeZoneOfCountry(given.country),
        currency: given.currency,
        settings: {},
        brandColor: null,
        createdAt: at,
      });
      await addMember(scope, { ...person, role: 'owner', locale: given.locale, createdAt: at });
      await writeAudit(scope, {
        at,
        actorName: person.name,
        action: 'agency.create',
        target: {},
        detail: { slug },
      });
    });
    return { slug };
  },
});
