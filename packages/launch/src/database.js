import { lastJson, tailOf } from './run-command.js';
import { logFileOf, scriptCommand } from './script.js';
import { StepError } from './step-error.js';

/** A fast shutdown of PostgreSQL writes a checkpoint first. */
const stopGraceMs = 15_000;

/**
 * @typedef {object} RunningDatabase
 * @property {string} url administrator's URL
 * @property {number | undefined} port of the embedded server
 * @property {boolean} reused it ran before, so it stays when the launcher stops
 * @property {import('./children.js').Child | undefined} child its process, when it is the launcher's own
 */

/**
 * Starts the embedded PostgreSQL, or finds the one that still runs on the same data.
 * @param {import('./script.js').Context} context
 * @returns {Promise<RunningDatabase>}
 * @throws {StepError} when it does not come up
 */
export function startDatabase({ settings, node, children }) {
  if (settings.databaseUrl)
    return Promise.resolve({ url: settings.databaseUrl, port: undefined, reused: true, child: undefined });
  const env = { ...settings.env, KADER_DATA_DIR: settings.dataDir };
  const command = scriptCommand(
    { settings, node, children },
    'database',
    'packages/db/src/cli/serve.ts',
    env,
  );
  return new Promise((resolve, reject) => {
    const child = children.start({
      ...command,
      graceMs: stopGraceMs,
      last: true,
      onLine(line) {
        const said = lastJson([line]);
        const { url, port, reused } = /** @type {{ url?: string, port?: number, reused?: boolean }} */ (
          said ?? {}
        );
        if (url !== undefined)
          resolve({ url, port, reused: reused === true, child: reused ? undefined : child });
      },
    });
    void child.exited.then((code) =>
      reject(
        new StepError(`PostgreSQL did not start (code ${code}).`, {
          detail: tailOf(command.logFile),
          logFile: logFileOf(settings.dataDir, 'database'),
          whatToDo:
            'If another program damaged its data, `npm run reset` begins afresh. To use a PostgreSQL of your own, set DATABASE_URL to its administrator.',
        }),
      ),
    );
  });
}
