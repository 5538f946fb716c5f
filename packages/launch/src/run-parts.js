import { elapsedText } from './run-step.js';
import { StepError } from './step-error.js';

/**
 * @typedef {object} PartResult
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[] | undefined} [repeated] tests that failed first and passed when tried again
 * @property {string} [output] what it printed; shown when something failed
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {number} cores how many it keeps busy; parts run side by side while there are enough
 * @property {readonly string[]} [needs] names of parts without whose success it makes no sense
 * @property {readonly string[]} [after] names of parts that come first, whatever becomes of them
 * @property {() => Promise<PartResult>} run
 *
 * @typedef {PartResult & { name: string, ms: number }} PartOutcome
 */

/**
 * Runs one part; whatever goes wrong in it is a failure of that part and of no other.
 * @param {Part} part
 * @param {readonly PartOutcome[]} done
 * @returns {Promise<PartOutcome>}
 */
async function runPart(part, done) {
  const begun = Date.now();
  const missing = (part.needs ?? []).filter((name) =>
    done.some((other) => other.name === name && other.failed > 0),
  );
  /** @type {PartResult} */
  let result;
  if (missing.length > 0) {
    result = { passed: 0, failed: 1, output: `Not run, because this failed: ${missing.join(', ')}` };
  } else {
    result = await part.run().catch((error) => ({ passed: 0, failed: 1, output: describe(error) }));
    if (result.passed + result.failed === 0) {
      result = { passed: 0, failed: 1, output: `${result.output ?? ''}\nThis part ran no test.` };
    }
  }
  return { ...result, name: part.name, ms: Date.now() - begun };
}

/** @param {Part} part @returns {readonly string[]} parts that come before it */
function before({ needs = [], after = [] }) {
  return [...needs, ...after];
}

/** @param {unknown} error @returns {string} */
function describe(error) {
  const { message, detail, whatToDo, stack, name } =
    /** @type {Partial<import('./step-error.js').StepError>} */ (error);
  if (name !== 'StepError') return String(stack ?? error);
  return [message, detail, whatToDo].filter((text) => text !== undefined && text !== '').join('\n\n');
}

/**
 * Picks parts by name, with those that they need.
 * @param {readonly Part[]} parts
 * @param {readonly string[]} names none means all
 * @returns {readonly Part[]} in the order of the parts
 * @throws {StepError} for a name that no part has
 */
export function pickParts(parts, names) {
  if (names.length === 0) return parts;
  const unknown = names.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) {
    throw new StepError(`There is no part called ${unknown.join(', ')}.`, {
      whatToDo: `The parts: ${parts.map(({ name }) => name).join(', ')}`,
    });
  }
  const needed = new Set(names);
  for (const part of [...parts].reverse()) {
    if (needed.has(part.name)) for (const name of before(part)) needed.add(name);
  }
  return parts.filter(({ name }) => needed.has(name));
}

/**
 * Runs the parts in order, side by side where the cores allow it.
 * @param {readonly Part[]} parts
 * @param {number} cores
 * @param {(outcome: PartOutcome) => void} onDone called as each part ends
 * @returns {Promise<PartOutcome[]>} in the order of the parts
 */
export async function runParts(parts, cores, onDone) {
  /** @type {PartOutcome[]} */
  const done = [];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const waiting = [...parts];
  const busyCores = () => parts.reduce((sum, part) => sum + (running.has(part.name) ? part.cores : 0), 0);
  const fits = (/** @type {Part} */ part) =>
    part.cores === 0 || busyCores() + Math.min(part.cores, cores) <= cores;
  const needsAreDone = (/** @type {Part} */ part) =>
    before(part).every((name) => done.some((other) => other.name === name));
  while (waiting.length > 0 || running.size > 0) {
    // The first whose turn it is, and no other while it waits for cores: else a large part would never get them.
    const next = waiting.find(needsAreDone);
    if (next !== undefined && fits(next)) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next.name,
        runPart(next, done).then((outcome) => {
          done.push(outcome);
          running.delete(next.name);
          onDone(outcome);
        }),
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`These parts wait for each other: ${waiting.map((part) => part.name).join(', ')}`);
    }
  }
  return parts.flatMap((part) => done.filter((outcome) => outcome.name === part.name));
}

/** @param {number} ms @returns {string} minutes with one decimal */
function minutes(ms) {
  return (ms / 60_000).toFixed(1);
}

/**
 * @param {PartOutcome} outcome
 * @returns {string} one line: name, what came of it, how long it took
 */
export function outcomeLine({ name, passed, failed, ms }) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  return `${name.padEnd(12)} ${counts.padEnd(26)} ${elapsedText(ms).padStart(12)}`;
}

/**
 * @param {readonly PartOutcome[]} outcomes
 * @param {number} totalMs
 * @returns {string[]} a table, and as its last line the sum as "N passed, N failed"
 */
export function summaryLines(outcomes, totalMs) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  /** @param {string} name @param {string} time @param {string | number} passed @param {string | number} failed */
  const row = (name, time, passed, failed) =>
    `${name.padEnd(12)} ${time.padStart(8)} ${String(passed).padStart(8)} ${String(failed).padStart(8)}`;
  return [
    row('part', 'minutes', 'passed', 'failed'),
    ...outcomes.map(({ name, ms, passed, failed }) => row(name, minutes(ms), passed, failed)),
    row('all', minutes(totalMs), sum('passed'), sum('failed')),
    ...outcomes.flatMap(({ repeated = [] }) =>
      repeated.map((title) => `failed first, passed when tried again: ${title}`),
    ),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
}
