import { type Actor, platformAgencyId } from '@kader/access';
import { NIL } from 'uuid';

/**
 * Who reads the public gallery, signed in or not: a guest of the platform's own agency, whose link names nothing.
 * Row-level security shows them the published library and no other row of anybody.
 */
export const anybody: Actor = { kind: 'guest', agencyId: platformAgencyId, grantId: NIL, targetId: NIL };
