import type { AgencyView } from '@kader/api/server';

/** A reader's role at a client, under which their decision is recorded; an agency's person has the one they have there. */
export function roleAt(me: AgencyView['me'], clientId: string): string {
  return me.side === 'agency'
    ? me.role
    : (me.seats.find((seat) => seat.clientId === clientId)?.role ?? 'viewer');
}
