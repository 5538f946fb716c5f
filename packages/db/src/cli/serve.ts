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

const [flag, place] = process.argv.slice(2);
const ephemeral = flag === '--ephemeral' && place !== undefined;
const folder = clusterFolder(ephemeral ? place : readDataDir());
const cluster = await startCluster({
  folder,
  database: 'kader',
  port: ephemeral ? 0 : preferredPort,
  durable: !ephemeral,
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) {
    return;
  }
  stopping = true;
  await cluster.stop();
  if (ephemeral) {
    await destroyCluster(folder);
  }
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop());
}
const stdin = fstatSync(0);
if (stdin.isFIFO() || stdin.isSocket()) {
  process.stdin.on('end', () => void stop()).resume();
}
void cluster.gone.then(() => {
  if (!stopping) {
    process.stderr.write('PostgreSQL ended by itself.\n');
    process.exit(1);
  }
});

const { adminUrl, port, busyPort, reused } = cluster;
process.stdout.write(`${JSON.stringify({ adminUrl, port, busyPort, reused })}\n`);
// A timer keeps the program alive where stdin is not a pipe and the server was only taken over.
setInterval(() => undefined, 60_000);
