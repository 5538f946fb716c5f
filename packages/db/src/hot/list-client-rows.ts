import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';
import type { ClientRow } from '../repositories/clients.ts';

/** A client as a row of a list. */
export type ClientListRow = Omit<ClientRow, 'createdAt'>;

const statement = {
  name: 'list-client-rows',
  text: `
    select id, slug, name, trade, country, default_locale as "defaultLocale", currency, archived_at as "archivedAt"
    from client where agency_id = $1 order by name, id`,
};

/** Clients by name, for lists; on the client side only those of the person. */
export async function listClientRows(scope: HotTx): Promise<ClientListRow[]> {
  return queryHot<ClientListRow>(scope, statement, [scope.agencyId]);
}
