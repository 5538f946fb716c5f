import type { AgencyRole, ClientRole } from '@kader/access';
import { addClientPerson, addMember, assignClients, getClientBySlug, withScope, writeAudit } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import type { Acting, Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** A place among the agency's members, or at one of its clients. */
export type DemoSeat =
  | {
      readonly kind: 'agency';
      readonly role: AgencyRole;
      /** Addresses of the clients whom a contributor works for; without it all. */
      readonly clients?: readonly string[];
    }
  | {
      readonly kind: 'client';
      readonly client: string;
      readonly role: ClientRole;
      /** Chooses the budget scenario. */
      readonly executive?: true;
    };

/**
 * Gives a person a place in an agency without inviting them, on behalf of somebody who may. Throws NOT_FOUND for an
 * unknown client.
 */
export async function joinDemoPlace(
  context: ServiceContext,
  { actor, name: actorName }: Acting,
  person: Person & { readonly locale: Locale },
  seat: DemoSeat,
): Promise<void> {
  const createdAt = context.clock();
  const details = { ...person, createdAt };
  await withScope(context.db, actor, async (scope) => {
    if (seat.kind === 'agency') {
      await addMember(scope, { ...details, role: seat.role });
      const clients = [];
      for (const slug of seat.clients ?? []) {
        clients.push((await getClientBySlug(scope, slug)).id);
      }
      await assignClients(scope, person.userId, clients);
      const target = { userId: person.userId };
      await writeAudit(scope, {
        at: createdAt,
        actorName,
        action: 'member.add',
        target,
        detail: { role: seat.role },
      });
      return;
    }
    const { id: clientId } = await getClientBySlug(scope, seat.client);
    await addClientPerson(scope, {
      ...details,
      clientId,
      role: seat.role,
      steering: false,
      executive: seat.executive === true,
    });
    const target = { clientId, userId: person.userId };
    await writeAudit(scope, {
      at: createdAt,
      actorName,
      action: 'clientPerson.add',
      target,
      detail: { role: seat.role },
    });
  });
}
