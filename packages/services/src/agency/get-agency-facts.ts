import { getAgency, withScope } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';

/** Name, look and formats of an agency, for whoever belongs to it or to one of its clients. */
export const getAgencyFacts = defineUseCase({
  name: 'get-agency-facts',
  permission: 'client.workspace:read',
  input: z.undefined(),
  run: async ({ actor, context }) => {
    const { name, slug, brandColor, timeZone, currency, country, defaultLocale } = await withScope(
      context.db,
      actor,
      getAgency,
    );
    return { name, slug, brandColor, timeZone, currency, country, defaultLocale };
  },
});
