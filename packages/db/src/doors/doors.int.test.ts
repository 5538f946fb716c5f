import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockDocument as lockHot } from '../hot/load-for-change.ts';
import { peekDocument } from '../hot/open-document.ts';
import { getAgency } from '../repositories/agencies.ts';
import { createClient, listClients } from '../repositories/clients.ts';
import { lockDocument, setDocumentArchived } from '../repositories/documents.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { type SeededAgency, seedAgency, seedDocument, seedTime } from '../testing/seed-agency.ts';
import { createDatabase } from './database.ts';
import { type HotTx, queryHot, queryHotLast, withHotScope } from './with-hot-scope.ts';
import { type IdentityTx, queryIdentity, withIdentity } from './with-identity.ts';
import { type ScopedTx, withScope } from './with-scope.ts';

let database: TestDatabase;
let agency: SeededAgency;
beforeAll(async () => {
  database = await createTestDatabase();
  agency = await seedAgency(database.db);
});
afterAll(() => database.drop());

describe('a scope', () => {
  test('keeps all or nothing', async () => {
    const client = {
      id: uuidv7(),
      slug: 'half-done',
      name: 'Half done',
      trade: 'None',
      country: 'NL',
      defaultLocale: 'nl' as const,
      currency: 'EUR',
      createdAt: seedTime,
    };
    const broken = withScope(database.db, agency.owner, async (scope) => {
      await createClient(scope, client);
      throw new Error('half-way');
    });
    await expect(broken).rejects.toThrow('half-way');
    const names = (await withScope(database.db, agency.owner, listClients)).map((row) => row.name);
    expect(names).toEqual(['Bakery']);
  });

  test('is dead once its transaction ended, in every form', async () => {
    const scoped: ScopedTx[] = [];
    const hot: HotTx[] = [];
    const identity: IdentityTx[] = [];
    await withScope(database.db, agency.owner, async (scope) => void scoped.push(scope));
    await withHotScope(database.db, agency.owner, async (scope) => void hot.push(scope));
    await withIdentity(database.db, async (scope) => void identity.push(scope));
    const statement = { name: 'late', text: 'select 1' };
    for (const scope of scoped) {
      await expect(getAgency(scope)).rejects.toThrow('This scope is over');
    }
    for (const scope of hot) {
      await expect(queryHot(scope, statement, [])).rejects.toThrow('This scope is over');
    }
    for (const scope of identity) {
      await expect(queryIdentity(scope, 'select 1', [])).rejects.toThrow('This identity scope is over');
    }
  });

  test('never mixes agencies, however many share the connections', async () => {
    const others = await Promise.all([
      seedAgency(database.db),
      seedAgency(database.db),
      seedAgency(database.db),
    ]);
    const asked = Array.from({ length: 120 }, (_, index) => others[index % others.length] ?? agency);
    const seen = await Promise.all(
      asked.map(async (one, index) =>
        index % 2 === 0
          ? (await withScope(database.db, one.owner, listClients)).map((row) => row.id)
          : withHotScope(database.db, one.owner, async (scope) =>
              (await queryHot<{ id: string }>(scope, { name: 'ids', text: 'select id from client' }, [])).map(
                (row) => row.id,
              ),
            ),
      ),
    );
    expect(seen).toEqual(asked.map((one) => [one.clientId]));
  });
});

type LockBoth = (meet: () => Promise<void>, first: string, then: string) => Promise<void>;
const lockBothOf: Readonly<Record<string, LockBoth>> = {
  'hot scopes': (meet, first, then) =>
    withHotScope(database.db, agency.owner, async (scope) => {
      await lockHot(scope, first);
      await meet();
      await lockHot(scope, then);
    }),
  scopes: (meet, first, then) =>
    withScope(database.db, agency.owner, async (scope) => {
      await lockDocument(scope, first);
      await meet();
      await lockDocument(scope, then);
    }),
  'scopes with queries of Prisma’s own': (meet, first, then) =>
    withScope(database.db, agency.owner, async (scope) => {
      await setDocumentArchived(scope, first, null);
      await meet();
      await setDocumentArchived(scope, then, null);
    }),
};

test.each(Object.entries(lockBothOf))(
  'of two %s that wait for each other both succeed: the one that is given up starts again',
  async (_name, lockBoth) => {
    const second = await seedDocument(database.db, agency.owner, agency);
    let started = 0;
    const met = Promise.withResolvers<void>();
    const meet = async () => {
      started += 1;
      if (started === 2) {
        met.resolve();
      }
      await met.promise;
    };
    await Promise.all([lockBoth(meet, agency.documentId, second), lockBoth(meet, second, agency.documentId)]);
    expect(started).toBeGreaterThan(2);
  },
);

describe('the last statement of a hot scope', () => {
  const rename = {
    name: 'rename',
    text: 'update client set name = $2, currency = $3 where agency_id = $1 returning name',
  };
  const nameNow = () =>
    withHotScope(database.db, agency.owner, async (scope) => {
      const [row] = await queryHot<{ name: string }>(
        scope,
        { name: 'name', text: 'select name from client' },
        [],
      );
      return row?.name;
    });

  test('takes the commit along: nothing comes after it', async () => {
    const late = withHotScope(database.db, agency.owner, async (scope) => {
      const rows = await queryHotLast(scope, rename, [agency.agencyId, 'Renamed', 'EUR']);
      expect(rows).toEqual([{ name: 'Renamed' }]);
      await queryHot(scope, { name: 'late', text: 'select 1' }, []);
    });
    await expect(late).rejects.toThrow('This scope is over');
    expect(await nameNow()).toBe('Renamed');
  });

  test('rolls back when it fails, and the connection serves the next', async () => {
    const failing = withHotScope(database.db, agency.owner, (scope) =>
      queryHotLast(scope, rename, [agency.agencyId, 'Wrong', 'no currency']),
    );
    await expect(failing).rejects.toMatchObject({ code: '23514' });
    expect(await nameNow()).not.toBe('Wrong');
  });

  test('of statements sent together, one after a failed one does nothing, and its error is the one that is told', async () => {
    const values = [agency.agencyId, 'Wrong', 'EUR'];
    const failing = withHotScope(database.db, agency.owner, (scope) =>
      Promise.all([
        queryHot(scope, { name: 'broken', text: 'select 1 / (random() * 0)::integer' }, []),
        queryHot(scope, rename, values),
      ]),
    );
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await nameNow()).not.toBe('Wrong');
  });
});

test('a scope whose work fails is not run again', async () => {
  let runs = 0;
  const failing = withScope(database.db, agency.owner, async () => {
    runs += 1;
    throw new Error('of its own');
  });
  await expect(failing).rejects.toThrow('of its own');
  expect(runs).toBe(1);
});

test('without named statements, as behind a pooler, the hot paths work the same', async () => {
  const db = createDatabase({ app: database.urls.app }, { namedStatements: false });
  const head = await withHotScope(db, agency.owner, (scope) => peekDocument(scope, agency.documentId));
  expect(head.clientId).toBe(agency.clientId);
});

test('a role that the process was not given cannot be used', async () => {
  const db = createDatabase({ auth: database.urls.auth });
  await expect(withScope(db, agency.owner, getAgency)).rejects.toThrow('no database URL for the role worker');
  const staff = {
    kind: 'staff',
    agencyId: agency.agencyId,
    userId: uuidv7(),
    role: 'library-admin',
  } as const;
  await expect(withScope(db, staff, getAgency)).rejects.toThrow('no database URL for the role admin');
});
