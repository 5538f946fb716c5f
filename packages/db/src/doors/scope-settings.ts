import { type Actor, sideOf } from '@kader/access';

/** What row-level security knows of an actor, as settings of one transaction (see migration 0002). */
export interface ScopeSettings {
  readonly agencyId: string;
  readonly side: string;
  readonly clientIds: string;
  readonly targetId: string;
}

export function scopeSettings(actor: Actor): ScopeSettings {
  return {
    agencyId: actor.agencyId,
    side: sideOf(actor),
    clientIds: actor.kind === 'clientPerson' ? actor.seats.map((seat) => seat.clientId).join(',') : '',
    targetId: actor.kind === 'guest' ? actor.targetId : '',
  };
}
