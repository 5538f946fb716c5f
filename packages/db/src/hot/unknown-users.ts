import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';

const statement = {
  name: 'unknown-users',
  text: `
    select u.id from unnest($3::uuid[]) as u (id)
    where not exists (select 1 from membership m where m.agency_id = $1 and m.user_id = u.id)
      and not exists (
        select 1 from client_person p where p.agency_id = $1 and p.client_id = $2 and p.user_id = u.id)`,
};

/** Of these users, those who never belonged to the agency nor to this client of it. Agency side. */
export async function findUnknownUsers(
  scope: HotTx,
  clientId: string,
  userIds: readonly string[],
): Promise<string[]> {
  const rows = await queryHot<{ id: string }>(scope, statement, [scope.agencyId, clientId, userIds]);
  return rows.map(({ id }) => id);
}
