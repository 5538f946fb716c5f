import { z } from 'zod';

/**
 * A session that the edge has made ready (`prepareSession` of auth), for a use-case that writes it together with using up
 * what lets somebody in. Comes from the handler, never from what a client sends.
 */
export const sessionInput = z.object({
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  userAgent: z.string().regex(/^[\x20-\x7e]{0,400}$/),
  createdAt: z.date(),
  expires: z.date(),
});

/** The app that somebody signs in to. */
export const audienceInput = z.enum(['web', 'admin']);

/** The network that a request came from, as far as it can be known; null when it cannot. */
export const sourceInput = z
  .string()
  .regex(/^[0-9a-f.:/]{1,64}$/)
  .nullable();
