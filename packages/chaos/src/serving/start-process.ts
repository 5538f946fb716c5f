import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './settings.ts';

export interface ProcessWanted {
  readonly command?: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** A process of the product, as the operating system has it. */
export interface RunningProcess {
  /** All that it printed. */
  readonly output: () => string;
  readonly gone: Promise<void>;
  readonly running: () => boolean;
  /** Resolves with what the pattern found in what it prints; rejects, with all of that, when it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Ends it without a word to it, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Holds a process, and ends it when this one is gone, however it went. */
const keeper = join(repository, 'packages/launch/src/keeper.js');

/** Starts a process, with the surroundings of this one and nothing of its settings of the product. */
export function startProcess({ command = process.execPath, args, env, cwd }: ProcessWanted): RunningProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [keeper, '0', command, ...args], {
    env: { ...env, PATH, HOME, TMPDIR, NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
    cwd,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let running = true;
  let output = '';
  const heard: (() => void)[] = [];
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    for (const tell of heard) {
      tell();
    }
  };
  child.stdin.on('error', () => undefined);
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  }).then(() => {
    running = false;
  });
  return {
    output: () => output,
    gone,
    running: () => running,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found !== null) {
            resolve(found);
          }
        };
        heard.push(look);
        look();
        void gone.then(() => reject(new Error(`The process ended.\n${output}`)));
      }),
    kill: async () => {
      try {
        process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      await gone;
    },
  };
}
