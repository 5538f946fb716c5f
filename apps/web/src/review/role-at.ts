import type { AgencyView } from '@kader/api/server';

/** A reader's role at a client, under which their decision is recorded; an agency's person has the one they have there. */
export function roleAt(me: AgencyView['me'], clientId: string): string {
  return me.side === 'agency'
    ? me.role
    : (me.seats.find((seat) => seat.clientId === clientId)?.role ?? 'viewer');
}

/** As what somebody chooses a scenario at a client, if they do: its executive, else one of its steering committee. */
export function chooserRoleAt(me: AgencyView['me'], clientId: string): 'executive' | 'steering' {
  const seat = me.side === 'client' ? me.seats.find((one) => one.clientId === clientId) : undefined;
  return seat?.executive === true ? 'executive' : 'steering';
}
