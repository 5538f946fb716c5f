/**
 * `guard-cluster.ts <folder>`: stops the server of a test on the folder and deletes its data once the program that started
 * this is gone, however it went: its pipe to our stdin closes.
 */
import { destroyCluster } from '../server/start-cluster.ts';

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  process.stdin
    .on('close', () => void destroyCluster(folder))
    .on('error', () => undefined)
    .resume();
}
