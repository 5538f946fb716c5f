import { setTimeout as pause } from 'node:timers/promises';
import { type ProcessWanted, type RunningProcess, startProcess } from './start-process.ts';

/** A process that whoever runs it starts again whenever it ends, as a container's restart policy does. */
export interface KeptProcess {
  readonly current: () => RunningProcess;
  /** How many times it was started. */
  readonly starts: () => number;
  /** Waits until the process that runs now is well. */
  readonly ready: () => Promise<void>;
  /** Ends it once; it comes back. */
  readonly kill: () => Promise<void>;
  /** Ends it for good. */
  readonly stop: () => Promise<void>;
}

const againMs = 50;

/** Keeps a process running. `isReady` says whether one that runs can do its work. */
export function keepRunning(
  wanted: ProcessWanted,
  isReady: (running: RunningProcess) => Promise<boolean>,
): KeptProcess {
  let [stopped, starts] = [false, 0];
  let current = start();
  function start(): RunningProcess {
    const started = startProcess(wanted);
    starts += 1;
    void started.gone.then(async () => {
      await pause(againMs);
      if (!stopped) {
        current = start();
      }
    });
    return started;
  }
  return {
    current: () => current,
    starts: () => starts,
    ready: async () => {
      while (!(current.running() && (await isReady(current)))) {
        await pause(20);
      }
    },
    kill: () => current.kill(),
    stop: async () => {
      stopped = true;
      await current.kill();
    },
  };
}
