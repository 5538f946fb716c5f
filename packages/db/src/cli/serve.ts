/**
 * Runs the embedded PostgreSQL until told to stop, and prints one line of JSON when it answers:
 * `{ adminUrl, port, busyPort, reused }`. `--ephemeral <folder>` runs a fast one for tests and deletes the folder afterwards.
 * Ends on SIGINT, SIGTERM, SIGHUP, when the program that started it is gone (its pipe to our stdin closes), and when the server ends.
 */
import { fstatSync } from 'node:fs';
import { clusterFolder } from '../server/postgres-files.ts';
import { readDataDir } from '../server/read-env.ts';
import { destroyCluster, startCluster } from '../server/start-cluster.ts';

const preferredPort = 54_329;

/** Resolves when we are told to stop. Listens from the first moment: a server must not survive an interrupted start. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
    const stdin = fstatSync(0);
    if (stdin.isFIFO() || stdin.isSocket()) {
      process.stdin.on('end', () => resolve()).resume();
    }
  });
}

const stop = toldToStop();
const [flag, place] = process.argv.slice(2);
const ephemeral = flag === '--ephemeral' && place !== undefined;
const folder = clusterFolder(ephemeral ? place : readDataDir());
const cluster = await startCluster({
  folder,
  database: 'kader',
  port: ephemeral ? 0 : preferredPort,
  durable: !ephemeral,
});
const { adminUrl, port, busyPort, reused } = cluster;
// Who reads this may be gone already; then stdin says so.
process.stdout.on('error', () => undefined);
process.stdout.write(`${JSON.stringify({ adminUrl, port, busyPort, reused })}\n`);

// A timer keeps the program alive where stdin is not a pipe and the server was only taken over.
const alive = setInterval(() => undefined, 60_000);
const endedByItself = await Promise.race([stop.then(() => false), cluster.gone.then(() => true)]);
clearInterval(alive);
await cluster.stop();
if (ephemeral) {
  await destroyCluster(folder);
}
if (endedByItself) {
  process.stderr.write('PostgreSQL ended by itself.\n');
}
process.exit(endedByItself ? 1 : 0);
