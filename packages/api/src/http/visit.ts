import type { KaderError } from '@kader/errors';
import type { Log } from '@kader/services/log';
import { logRefusal } from './log-access.ts';
import { logFailure } from './log-failure.ts';
import type { RequestContext } from './request-context.ts';

/** One request on its way through the server, and what the log will say of it: ids, codes and a duration. */
export interface Visit {
  readonly requestId: string;
  /** Every line of it carries the request's id. */
  readonly log: Log;
  /** Notes where it led: the pattern of a handler or names of procedures, never the address, which may hold a token. */
  enter(door: string): void;
  /** Notes who asked, in which agency. */
  meet(context: RequestContext): void;
  /** Notes with what it was refused; logs it when the fault is ours, or somebody was kept out. */
  refuse(error: KaderError): void;
  /** Writes the line. */
  leave(method: string, status: number): void;
}

/** Asked every few seconds by whoever watches over the process: only what is wrong is worth a line. */
const quietDoor = '/health';

/** Begins a visit. */
export function beginVisit(log: Log, requestId: string): Visit {
  const begun = performance.now();
  const own = log.child({ requestId });
  const facts: { door?: string; userId?: string; agencyId?: string; codes?: readonly string[] } = {};
  return {
    requestId,
    log: own,
    enter: (door) => {
      facts.door = door;
    },
    meet: ({ person, actor }) => {
      Object.assign(facts, person && { userId: person.userId }, actor && { agencyId: actor.agencyId });
    },
    refuse: (error) => {
      const { codes = [], ...asked } = facts;
      facts.codes = [...codes, error.code];
      logFailure(own, error);
      // At an address that is none nobody was refused anything.
      if (asked.door !== undefined || error.code !== 'NOT_FOUND') {
        logRefusal(own, error.code, asked);
      }
    },
    leave: (method, status) => {
      if (facts.door !== quietDoor || status !== 200) {
        own.info({ method, ...facts, status, ms: Math.round(performance.now() - begun) }, 'answered');
      }
    },
  };
}
