import { lastJson, tailOf } from './run-command.js';
import { logFileOf, scriptCommand } from './script.js';
import { StepError } from './step-error.js';

/** A fast shutdown of PostgreSQL writes a checkpoint first. */
const stopGraceMs = 15_000;

/**
 * @typedef {object} RunningDatabase
 * @property {string} url administrator's URL
 * @property {string} remark which server, on which port
 * @property {import('./children.js').Child | undefined} child what holds the embedded server, or watches the one that ran before
 */

/**
 * @param {unknown} said the line that the server's script prints
 * @returns {{ url: string, remark: string } | undefined}
 */
function readServer(said) {
  const { adminUrl, port, busyPort, reused } =
    /** @type {{ adminUrl?: string, port?: number, busyPort?: number | null, reused?: boolean }} */ (
      said ?? {}
    );
  if (adminUrl === undefined) return undefined;
  const where = `PostgreSQL on port ${port}`;
  if (reused) return { url: adminUrl, remark: `${where}, still running` };
  return { url: adminUrl, remark: busyPort ? `${busyPort} is busy, ${where}` : where };
}

/**
 * Starts the embedded PostgreSQL, or finds the one that still runs on the same data.
 * @param {import('./script.js').Context} context
 * @param {readonly string[]} [options] `--ephemeral <folder>`: a fast one whose data goes when it stops
 * @returns {Promise<RunningDatabase>}
 * @throws {StepError} when it does not come up
 */
export function startDatabase({ settings, node, children }, options = []) {
  if (settings.databaseUrl) {
    return Promise.resolve({
      url: settings.databaseUrl,
      remark: 'the one in DATABASE_URL',
      child: undefined,
    });
  }
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
      args: [...command.args, ...options],
      graceMs: stopGraceMs,
      last: true,
      onLine(line) {
        const server = readServer(lastJson([line]));
        if (server !== undefined) resolve({ ...server, child });
      },
    });
    void child.exited.then((code) =>
      reject(
        new StepError(`PostgreSQL did not start (code ${code}).`, {
          detail: tailOf(command.logFile),
          logFile: logFileOf(settings.dataDir, 'database'),
          whatToDo:
            'If its data is damaged, `npm run reset` begins afresh. To use a PostgreSQL of your own, set DATABASE_URL to its administrator.',
        }),
      ),
    );
  });
}
