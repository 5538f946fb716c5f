import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startForTests } from '@kader/launch/testing';
import pg from 'pg';
import { processesWith } from '../measure/process-cpu.ts';
import { type AskingName, askingsOf, type Places } from './askings.ts';
import { type DataSize, loadAgencies, modelPlan, prepareItems } from './load-data.ts';
import { type Cost, measureRequests } from './measure-requests.ts';
import { costTable, growthTable, type Round, ratioTable } from './server-report.ts';
import { startServer } from './start-server.ts';

const rounds = 5;
/** Agencies of the first measurement: a tenth. */
const tenth = 3;

/** A million items over 31 agencies, one with 500 plans; `KADER_BENCH_SHARE` makes the others smaller, on a busy machine. */
function dataSize(): DataSize {
  const share = Number(process.env.KADER_BENCH_SHARE ?? '1');
  return {
    agencies: 31,
    plansOfFirst: 500,
    plansOfOthers: Math.max(1, Math.round(50 * share)),
    itemsPerPlan: 500,
  };
}

/** Measures what requests cost, beside a baseline. Answers with a section of results. */
export async function benchServer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kader-bench-'));
  say('starting');
  const servers = await startForTests(folder, { withoutWorker: true });
  say('started');
  const stops: (() => Promise<void> | void)[] = [servers.stop];
  try {
    const admin = new pg.Client(servers.database);
    await admin.connect();
    stops.unshift(() => admin.end());
    const port = Number(new URL(servers.web).port);
    const raw = await startServer('raw-server.ts', servers.webEnvironment);
    stops.unshift(raw.stop);
    const handlers = await startServer('handlers-server.ts', servers.webEnvironment, [
      '--import',
      new URL('resolve-next.js', import.meta.url).href,
    ]);
    stops.unshift(handlers.stop);
    const pids = processesWith({ PORT: String(port), NEXTAUTH_URL: servers.web });
    const places: Places = {
      next: { origin: `http://127.0.0.1:${port}`, pids },
      raw: { origin: raw.origin, pids: [raw.pid] },
      handlers: { origin: handlers.origin, pids: [handlers.pid] },
    };
    return await measureAll(admin, places, servers.web);
  } finally {
    for (const stop of stops) {
      await stop();
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(admin: pg.Client, places: Places, webOrigin: string): Promise<string> {
  const size = dataSize();
  const { rows } = await admin.query<{ server_version: string }>('show server_version');
  await prepareItems(admin, size);
  const [first] = await loadAgencies(admin, size, { from: 0, to: tenth });
  if (first === undefined) {
    throw new Error('No agency was loaded.');
  }
  const askings = askingsOf({ agency: first, places, webOrigin, model: modelPlan(size) });
  say('agencies loaded');
  const few = await runRounds(admin, askings, ['rawOpen', 'open', 'rawSave', 'save']);
  const begun = Date.now();
  await loadAgencies(admin, size, { from: tenth, to: size.agencies });
  const loadedMs = Date.now() - begun;
  say('the others loaded');
  const all = await runRounds(admin, askings, Object.keys(askings) as AskingName[]);
  const items = (size.plansOfFirst + (size.agencies - 1) * size.plansOfOthers) * size.itemsPerPlan;
  const count = items.toLocaleString('en');
  return [
    `${count} items over ${size.agencies} agencies, one with ${size.plansOfFirst} plans; PostgreSQL ${rows[0]?.server_version}, not durable (fsync off), on the same machine; the last ${size.agencies - tenth} agencies loaded in ${Math.round(loadedMs / 1000)} s. ${rounds} rounds, four requests at a time, no compression. CPU from /proc: the server's processes, and the database's client backends. No worker runs; saving puts its job into the queue.`,
    'The baseline answers with the same data from the same tables through plain `pg` and Node http, one transaction under row-level security per request: no session, no rights, no revision check, no history, no audit, no job.',
    ratioTable(all),
    costTable(all),
    `The first agency, alone with ${tenth - 1} others and then with ${size.agencies - 1}:`,
    growthTable(few, all),
  ].join('\n\n');
}

function say(what: string): void {
  process.stdout.write(`  ${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

/** Rounds in which everything takes its turn, after one that counts for nothing. */
async function runRounds(
  admin: pg.Client,
  askings: ReturnType<typeof askingsOf>,
  names: readonly AskingName[],
): Promise<readonly Round[]> {
  const done: Round[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const costs: Partial<Record<AskingName, Cost>> = {};
    for (const name of names) {
      costs[name] = await measureRequests(admin, askings[name]);
    }
    if (round >= 0) {
      done.push(costs);
      say(`round ${round + 1} of ${rounds}`);
    }
  }
  return done;
}
