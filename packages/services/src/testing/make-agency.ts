import type { Actor, AgencyRole, ClientRole } from '@kader/access';
import {
  addClientPerson,
  addMember,
  assignClients,
  findAgencyBySlug,
  getClientBySlug,
  withIdentity,
  withScope,
} from '@kader/db';
import { v7 as uuidv7 } from 'uuid';
import { createAgency } from '../agency/create-agency.ts';
import { createClient } from '../client/create-client.ts';
import { createPlan } from '../plan/create-plan.ts';
import { type Acting, execute, executeAsPerson } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { makePerson } from './make-people.ts';

/** As what an approver chooses the scenario. */
type Chooser = 'executive' | 'steering';

/** A fresh agency with one client and one plan, made through the real use-cases; tests need no cleaning up between them. */
export interface MadeAgency {
  readonly agencyId: string;
  readonly slug: string;
  readonly owner: Acting;
  readonly clientSlug: string;
  readonly clientId: string;
  readonly planId: string;
  /** Adds a member of this role. `clients` assigns a contributor. */
  member(role: AgencyRole, clients?: readonly string[]): Promise<Acting>;
  /** Adds a person of the client with this role; an approver may choose the scenario. */
  clientPerson(role: ClientRole, chooser?: Chooser): Promise<Acting & { readonly email: string }>;
}

/** Makes an agency whose name is unique in the test database. */
export async function makeAgency(context: ServiceContext): Promise<MadeAgency> {
  const person = await makePerson(context, 'Owner');
  const facts = { country: 'NL', currency: 'EUR', locale: 'nl' } as const;
  const { slug } = await executeAsPerson(createAgency, context, person, {
    name: `Agency ${uuidv7()}`,
    ...facts,
  });
  const agencyId = (await withIdentity(context.db, (identity) => findAgencyBySlug(identity, slug))) ?? '';
  const ownerActor: Actor = {
    kind: 'member',
    agencyId,
    userId: person.userId,
    role: 'owner',
    assignedClientIds: [],
  };
  const owner: Acting = { actor: ownerActor, name: person.name };
  const client = await execute(createClient, context, owner, {
    name: `Bakkerij ${uuidv7()}`,
    trade: 'bakery',
    ...facts,
  });
  const clientId = (await withScope(context.db, ownerActor, (scope) => getClientBySlug(scope, client.slug)))
    .id;
  const { planId } = await execute(createPlan, context, owner, {
    clientSlug: client.slug,
    templateKey: 'foursteps',
    title: 'Plan',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-06-30',
  });
  return {
    agencyId,
    slug,
    owner,
    clientSlug: client.slug,
    clientId,
    planId,
    member: async (role, clients = []) => {
      const made = await makePerson(context, role);
      await withScope(context.db, ownerActor, async (scope) => {
        await addMember(scope, { ...made, role, locale: 'nl', createdAt: context.clock() });
        await assignClients(scope, made.userId, clients);
      });
      return {
        actor: { kind: 'member', agencyId, userId: made.userId, role, assignedClientIds: clients },
        name: made.name,
      };
    },
    clientPerson: async (role, chooser) => {
      const made = await makePerson(context, role);
      const seat = {
        clientId,
        role,
        steering: chooser === 'steering',
        executive: chooser === 'executive',
      };
      await withScope(context.db, ownerActor, (scope) =>
        addClientPerson(scope, { ...made, ...seat, locale: 'nl', createdAt: context.clock() }),
      );
      return {
        actor: { kind: 'clientPerson', agencyId, userId: made.userId, seats: [seat] },
        name: made.name,
        email: made.email,
      };
    },
  };
}
