/**
 * @param {number} ms
 * @returns {string} "0.4 s", "31 s", "2 min 05 s"
 */
export function elapsedText(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

const titleWidth = 16;
const remarkWidth = 46;

/** @param {string} mark @param {string} title @param {string} remark @param {string} time */
function stepLine(mark, title, remark, time) {
  return `  ${mark} ${title.padEnd(titleWidth)} ${remark.padEnd(remarkWidth)} ${time.padStart(11)}`;
}

/**
 * Runs one named step and prints one line for it: its name, what came of it, how long it took.
 * @template T
 * @param {import('./say.js').Say} say
 * @param {string} title two or three words
 * @param {(remark: (text: string) => void) => Promise<T>} work calls `remark` with what came of it
 * @returns {Promise<T>} what `work` returned; its error passes through, after the line that says so
 */
export async function runStep(say, title, work) {
  const begun = Date.now();
  let remarkText = '';
  const show = () => say.pending(stepLine('·', title, remarkText, elapsedText(Date.now() - begun)));
  const clock = setInterval(show, 500);
  show();
  try {
    const result = await work((text) => {
      remarkText = text;
    });
    say.line(
      stepLine(say.good('✓'), title, remarkText, say.dim(elapsedText(Date.now() - begun).padStart(11))),
    );
    return result;
  } catch (error) {
    say.line(stepLine(say.bad('✗'), title, 'failed', elapsedText(Date.now() - begun)));
    throw error;
  } finally {
    clearInterval(clock);
  }
}

/**
 * Says why a step failed: the message, the last lines of its output, what to do, where the whole log stands.
 * @param {import('./say.js').Say} say
 * @param {unknown} error
 */
export function sayFailure(say, error) {
  const failure = /** @type {Partial<import('./step-error.js').StepError>} */ (error);
  const known = error instanceof Error && error.name === 'StepError';
  say.line();
  const message = known ? String(failure.message) : String((error instanceof Error && error.stack) || error);
  for (const line of message.split('\n')) say.line(`  ${say.bad(line)}`);
  if (failure.detail) {
    say.line();
    for (const line of failure.detail.trim().split('\n')) say.line(`    ${line}`);
  }
  if (failure.whatToDo || failure.logFile) say.line();
  if (failure.whatToDo) say.line(`  ${say.bold('What to do:')} ${failure.whatToDo}`);
  if (failure.logFile) say.line(`  ${say.bold('Whole log:')}  ${failure.logFile}`);
  say.line();
}
