import type pg from 'pg';
import { cpuMsOf } from '../measure/process-cpu.ts';
import { sendAll } from './send-requests.ts';

/** Milliseconds of processor per request. */
export interface Cost {
  readonly node: number;
  readonly postgres: number;
}

/** Something that is asked of a server, many times in a row. */
export interface Asking {
  /** Processes of the server. */
  readonly pids: readonly number[];
  /** In one round: enough for the kernel's coarse clock. */
  readonly count: number;
  /** Asks once and fails where the answer is not the one that was expected. */
  readonly ask: (index: number) => Promise<void>;
}

async function backendCosts(admin: pg.Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await admin.query<{ pid: number }>(
    "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
  );
  return new Map(rows.map(({ pid }) => [pid, cpuMsOf(pid)]));
}

/** What a round of requests costs the server and the backends of the database, per request. */
export async function measureRequests(admin: pg.Client, { pids, count, ask }: Asking): Promise<Cost> {
  const nodeBefore = pids.map(cpuMsOf);
  const before = await backendCosts(admin);
  await sendAll(count, ask);
  const after = await backendCosts(admin);
  const node = pids.reduce((sum, pid, index) => sum + cpuMsOf(pid) - (nodeBefore[index] ?? 0), 0);
  const postgres = [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
  return { node: node / count, postgres: postgres / count };
}
