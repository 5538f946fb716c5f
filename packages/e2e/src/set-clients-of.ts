import type { apiOf } from './kader-api.ts';
import { type PersonKey, people } from './people.ts';

interface Members {
  readonly members: readonly { readonly userId: string; readonly name: string }[];
}
interface Home {
  readonly clients: readonly { readonly id: string; readonly slug: string }[];
}

/** Says which clients a contributor works for, as somebody who manages members; never none, which would mean all. */
export async function setClientsOf(
  keeper: ReturnType<typeof apiOf>,
  person: PersonKey,
  clientSlugs: readonly [string, ...string[]],
): Promise<void> {
  const { members } = await keeper.ask<Members>('member.list');
  const { clients } = await keeper.ask<Home>('agency.home');
  const userId = members.find(({ name }) => name === people[person].name)?.userId;
  const clientIds = clients.filter(({ slug }) => clientSlugs.includes(slug)).map(({ id }) => id);
  await keeper.call('member.save', { userId, role: 'contributor', clientIds });
}
