import type { Actor } from '@kader/access';
import {
  addMember,
  createAgency as insertAgency,
  updateUser,
  withIdentity,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import {
  countryInput,
  currencyInput,
  lineInput,
  localeInput,
  slugInput,
  timeZoneInput,
} from '../use-case/input-fields.ts';
import { makeSlug, reservedSlugs } from './make-slug.ts';
import { timeZoneOfCountry } from './time-zone-of-country.ts';

const input = z.object({
  name: lineInput(80),
  /** Part of the address; made from the name when absent. */
  slug: slugInput.optional(),
  country: countryInput,
  currency: currencyInput,
  locale: localeInput,
  /** The country's when absent. */
  timeZone: timeZoneInput.optional(),
  /** What the person is called, for somebody who signed up by an address alone. */
  personName: lineInput(80).optional(),
});

/**
 * Founds an agency; whoever does it becomes its owner, under the name they give or have.
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
    const { userId, email } = person;
    const name = given.personName ?? person.name;
    if (given.personName !== undefined) {
      await withIdentity(context.db, (identity) => updateUser(identity, userId, { name }));
    }
    const owner: Actor = {
      kind: 'member',
      agencyId: uuidv7(),
      userId,
      role: 'owner',
      assignedClientIds: [],
    };
    await withScope(context.db, owner, async (scope) => {
      await insertAgency(scope, {
        slug,
        name: given.name,
        country: given.country,
        defaultLocale: given.locale,
        timeZone: given.timeZone ?? timeZoneOfCountry(given.country),
        currency: given.currency,
        settings: {},
        brandColor: null,
        createdAt: at,
      });
      await addMember(scope, { userId, email, name, role: 'owner', locale: given.locale, createdAt: at });
      await writeAudit(scope, {
        at,
        actorName: name,
        action: 'agency.create',
        target: {},
        detail: { slug },
      });
    });
    return { slug };
  },
});
