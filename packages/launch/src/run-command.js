import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { StepError } from './step-error.js';

/**
 * @param {string} logFile
 * @param {number} [lines]
 * @returns {string} its last lines, without colours
 */
export function tailOf(logFile, lines = 15) {
  if (!existsSync(logFile)) return '';
  const text = stripVTControlCharacters(readFileSync(logFile, 'utf8'));
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** What a process ends with that the system has killed. */
const killed = 137;

/**
 * Runs a command to its end. All that it prints stands in its log, save the JSON it answers with, which may hold passwords.
 * @param {import('./children.js').Children} children
 * @param {Omit<import('./children.js').ChildCommand, 'onLine'> & { whatToDo?: string }} command
 * @returns {Promise<string[]>} the lines of its standard output
 * @throws {StepError} when it ends with anything but 0, with the end of its log
 */
export async function runCommand(children, { whatToDo, ...command }) {
  const { name, logFile } = command;
  rmSync(logFile, { force: true });
  /** @type {string[]} */
  const lines = [];
  const onLine = (/** @type {string} */ line) => {
    lines.push(line);
    if (!line.startsWith('{')) appendFileSync(logFile, `${line}\n`);
  };
  const code = await children.start({ ...command, onLine }).exited;
  if (code === 0) return lines;
  if (children.stopping) throw new StoppedError();
  const hint =
    code === killed
      ? 'The system ended it, most likely because memory ran out: close something and start again.'
      : whatToDo;
  throw new StepError(`${name} ended with code ${code}.`, {
    detail: tailOf(logFile),
    logFile,
    ...(hint === undefined ? {} : { whatToDo: hint }),
  });
}

/** The launcher was asked to stop while a step ran: nothing to report. */
export class StoppedError extends Error {}

/**
 * @param {readonly string[]} lines
 * @returns {unknown} the last line that is a JSON object or array; undefined when there is none
 */
export function lastJson(lines) {
  for (const line of [...lines].reverse()) {
    if (!/^\s*[[{]/.test(line)) continue;
    try {
      return JSON.parse(line);
    } catch {
      // Not JSON after all: the line before it may be.
    }
  }
  return undefined;
}
