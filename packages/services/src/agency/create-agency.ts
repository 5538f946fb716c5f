import type { Actor } from '@kader/access';
import {
  addMember,
  hitRateLimit,
  createAgency as insertAgency,
  type RateRule,
  returnHit,
  updateUser,
  withIdentity,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineIdentityUseCase, type Person } from '../use-case/define-use-case.ts';
import {
  countryInput,
  currencyInput,
  lineInput,
  localeInput,
  slugInput,
  timeZoneInput,
} from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { makeSlug, reservedSlugs } from './make-slug.ts';
import { takeSlug } from './take-slug.ts';
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

type Given = z.output<typeof input>;

/** Agencies that one person can found; nobody needs more, and each takes an address from everybody else. */
const perPerson: RateRule = { limit: 5, windowSeconds: 86_400 };

/** The address made from a name; too little of a name to stand in one stands behind a neutral word. */
function slugOf(name: string): string {
  const spelled = makeSlug(name);
  return spelled.length < 2 ? makeSlug(`agency ${spelled}`) : spelled;
}

/**
 * Founds an agency; whoever does it becomes its owner, under the name they give or have. Without a slug it gets one of its
 * name, with a number where that is taken. Of a refused agency nothing stays.
 * Throws SLUG_TAKEN, SLUG_RESERVED for an address that a route of the app needs, or AGENCY_LIMIT.
 */
export const createAgency = defineIdentityUseCase({
  name: 'create-agency',
  permission: 'signed-in',
  input,
  run: async ({ person, input: given, context }) => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const { slug: chosen } = given;
    if (chosen !== undefined && (chosen.length < 2 || reservedSlugs.has(chosen))) {
      throw new KaderError('SLUG_RESERVED', { path: ['slug'], params: { slug: chosen } });
    }
    const founder = { ...person, name: given.personName ?? person.name };
    const make = (slug: string) => found(context, founder, slug, given);
    const slug = await counted(context, person.userId, async () => {
      if (chosen === undefined) {
        return await takeSlug(slugOf(given.name), make);
      }
      await make(chosen);
      return chosen;
    });
    if (given.personName !== undefined) {
      await withIdentity(context.db, (identity) =>
        updateUser(identity, person.userId, { name: founder.name }),
      );
    }
    return { slug };
  },
});

/** Lets somebody found as many as they may; what came to nothing does not count. Throws AGENCY_LIMIT. */
async function counted<T>(context: ServiceContext, userId: string, work: () => Promise<T>): Promise<T> {
  const key = `create-agency:${userId}`;
  const { allowed, retryAfterSeconds } = await withIdentity(context.db, (identity) =>
    hitRateLimit(identity, key, perPerson, context.clock()),
  );
  if (!allowed) {
    throw new KaderError('AGENCY_LIMIT', { params: { retryAfterSeconds } });
  }
  try {
    return await work();
  } catch (error) {
    await withIdentity(context.db, (identity) => returnHit(identity, key));
    throw error;
  }
}

async function found(
  context: ServiceContext,
  { userId, email, name }: Person,
  slug: string,
  given: Given,
): Promise<void> {
  const at = context.clock();
  const owner: Actor = { kind: 'member', agencyId: uuidv7(), userId, role: 'owner', assignedClientIds: [] };
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
    await writeAudit(scope, { at, actorName: name, action: 'agency.create', target: {}, detail: { slug } });
  });
}
