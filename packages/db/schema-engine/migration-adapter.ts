import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Types of PostgreSQL's catalogue that the adapter cannot read: one-byte `"char"` and `name`. Both are text on the wire. */
const charOid = 18;
const nameOid = 19;
const textOid = 25;

interface RawAnswer {
  readonly fields: { dataTypeID: number }[];
}

/** The parts of the adapter behind its types that migrations need changed. */
interface AdapterInside {
  performIO(query: SqlQuery): Promise<RawAnswer>;
  queryRaw(query: SqlQuery): Promise<SqlResultSet>;
  executeScript(script: string): Promise<void>;
  onError(error: unknown): never;
  readonly client: pg.Pool;
}

function readCatalogueTypes(adapter: AdapterInside): void {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    let isChar: boolean[] = [];
    adapter.performIO = async (inner) => {
      const answer = await performIO(inner);
      isChar = answer.fields.map((field) => field.dataTypeID === charOid);
      for (const field of answer.fields) {
        field.dataTypeID = [charOid, nameOid].includes(field.dataTypeID) ? textOid : field.dataTypeID;
      }
      return answer;
    };
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, index) =>
      isChar[index] ? ColumnTypeEnum.Character : type,
    );
    return result;
  };
}

/** The adapter splits scripts at every semicolon, also inside function bodies; the simple protocol takes the whole file, atomically. */
function runScriptsWhole(adapter: AdapterInside): void {
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

async function connect(config: pg.PoolConfig): Promise<SqlDriverAdapter> {
  const adapter: SqlDriverAdapter = await new PrismaPg(config).connect();
  const inside = adapter as unknown as AdapterInside;
  readCatalogueTypes(inside);
  runScriptsWhole(inside);
  return adapter;
}

async function runAsAdmin(config: pg.PoolConfig, sql: string): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of its own for replaying migrations, dropped when the engine is done with it. */
async function connectToShadow(config: pg.PoolConfig): Promise<SqlDriverAdapter> {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  await runAsAdmin(config, `create database "${name}"`);
  const adapter = await connect({ ...config, database: name });
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await runAsAdmin(config, `drop database if exists "${name}" with (force)`);
  };
  return adapter;
}

/** Connections for the schema engine to the database of `url` (no TLS, no URL parameters: this is for authoring and tests). */
export function migrationAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const parts = new URL(url);
  // Host and database apart: with a connection string the adapter would ignore the shadow database's name.
  const config: pg.PoolConfig = {
    host: parts.hostname,
    port: Number(parts.port || '5432'),
    user: decodeURIComponent(parts.username),
    password: decodeURIComponent(parts.password),
    database: decodeURIComponent(parts.pathname.slice(1)),
  };
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(config),
    connectToShadowDb: () => connectToShadow(config),
  };
}
