import { describeDemoPerson } from '@kader/services/demo';
import { demoAgency, demoClients } from './content/demo-clients.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';

/** A person of the demo as the launcher tells of them, in English. */
export interface PersonLine {
  readonly name: string;
  readonly role: string;
  readonly see: string;
  readonly app: 'web' | 'admin';
}

/** Lists everybody to sign in as: who they are, and what there is to see as them. */
export function peopleLines(): readonly PersonLine[] {
  return demoPeople.map((person) => ({
    name: person.name,
    role: roleOf(person),
    see: describeDemoPerson(person.key, 'en'),
    app: person.place.kind === 'staff' ? 'admin' : 'web',
  }));
}

const staffRoles = {
  'library-admin': 'Library administrator',
  'platform-admin': 'Platform administrator',
} as const;

/** `Planner at Noorderlicht`, `Approver at Bakkerij De Korenaar`, `Library administrator`. */
function roleOf({ place }: DemoPerson): string {
  if (place.kind === 'staff') {
    return staffRoles[place.role];
  }
  const role = place.role.charAt(0).toUpperCase() + place.role.slice(1);
  const client = place.kind === 'client' ? demoClients.find(({ slug }) => slug === place.client) : undefined;
  return `${role} at ${client?.name ?? demoAgency.name}`;
}
