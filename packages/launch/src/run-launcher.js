import { createChildren } from './children.js';
import { launchKader, sayRunning } from './launch-kader.js';
import { StoppedError, tailOf } from './run-command.js';
import { noteRunning } from './run-file.js';
import { sayFailure } from './run-step.js';
import { createSay } from './say.js';
import { logFileOf } from './script.js';
import { readSettings } from './settings.js';
import { StepError } from './step-error.js';
import { onStopSignal } from './stop-signals.js';

/**
 * `npm start` and `npm run dev`: starts everything, stays until asked to stop or until a server ends by itself, leaves nothing behind.
 * @param {'built' | 'dev'} mode
 * @returns {Promise<never>} ends the process
 */
export async function runLauncher(mode) {
  const say = createSay(process.stdout, process.env);
  const children = createChildren();
  /** @type {() => void} */
  let forget = () => undefined;
  /** @param {number} exitCode @returns {Promise<never>} */
  const leave = async (exitCode) => {
    await children.stopAll();
    forget();
    process.exit(exitCode);
  };
  onStopSignal(process.env, (exitCode) => {
    say.line();
    say.line(say.dim('  Stopping …'));
    void leave(exitCode);
  });
  try {
    const settings = readSettings(process.env);
    forget = noteRunning(settings.dataDir);
    say.line();
    say.line(`  ${say.bold('Kader')} ${say.dim(mode === 'dev' ? 'demo, with hot reload' : 'demo')}`);
    say.line();
    const onOutput =
      mode === 'dev'
        ? (/** @type {string} */ name) => (/** @type {string} */ line) =>
            say.line(`${say.dim(`${name.padEnd(6)} │`)} ${line}`)
        : undefined;
    const running = await launchKader({ mode, settings, children, say, ...(onOutput ? { onOutput } : {}) });
    sayRunning(say, running, settings.dataDir);
    const ended = await firstToEnd(running.servers);
    if (!children.stopping) throw endedError(settings.dataDir, ended);
  } catch (error) {
    if (!(error instanceof StoppedError) && !children.stopping) {
      sayFailure(say, error);
      await leave(1);
    }
  }
  // Stopping has begun elsewhere and ends the process.
  return new Promise(() => undefined);
}

/**
 * @param {readonly import('./children.js').Child[]} servers
 * @returns {Promise<{ name: string, code: number }>}
 */
function firstToEnd(servers) {
  return Promise.race(servers.map(async (child) => ({ name: child.name, code: await child.exited })));
}

/** @param {string} dataDir @param {{ name: string, code: number }} ended */
function endedError(dataDir, { name, code }) {
  const logFile = logFileOf(dataDir, name);
  return new StepError(`${name} ended by itself with code ${code}; everything else is stopped too.`, {
    detail: tailOf(logFile),
    logFile,
    whatToDo: 'Start again; if it ends again, the log tells why.',
  });
}
