import { type Logger, type LoggerOptions, pino } from 'pino';
import { describeError } from './describe-error.ts';
import { readableLine } from './readable-line.ts';

/**
 * Where a process says what it does: `log.info({ facts }, 'what happened')`. Facts are codes, ids, counts and durations,
 * and what happened is a fixed sentence: never names, addresses, content, tokens, or parts of a URL that a person chose.
 * Something thrown goes in as `err`, of which only kind, codes and places are written. What is done for one request, or for one job,
 * is said by a child that carries its `requestId`.
 */
export type Log = Logger;

/** The processes that write a log. */
export type ProcessName = 'web' | 'admin' | 'worker' | 'set-up';

type Write = (line: string) => void;

const options: LoggerOptions = {
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { err: describeError },
  hooks: {
    // Where no sentence is given, the library would take the error's message for one.
    logMethod([first, sentence], method) {
      const facts: unknown = first;
      if (typeof facts === 'string') {
        method.apply(this, [facts]);
      } else {
        method.apply(this, [facts instanceof Error ? { err: facts } : facts, sentence ?? 'failed']);
      }
    },
  },
};

/**
 * Makes the log of a process: a line of JSON each on standard output, or lines for people with `KADER_LOG=text`. Tests read
 * the JSON by giving `write`.
 */
export function createLog(
  name: ProcessName,
  env: Readonly<Record<string, string | undefined>> = {},
  write?: Write,
): Log {
  const mine = { ...options, base: { process: name } };
  if (write !== undefined) {
    return pino(mine, { write });
  }
  if (env.KADER_LOG !== 'text') {
    return pino(mine);
  }
  const out = pino.destination({ dest: 1, sync: true });
  return pino(mine, { write: (line: string) => void out.write(readableLine(line)) });
}
