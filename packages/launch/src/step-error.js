/**
 * A step that failed for a reason the person at the keyboard can act on. `whatToDo` is one sentence, `detail` the last lines that the
 * command printed, `logFile` where the rest stands.
 */
export class StepError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {{ whatToDo?: string, detail?: string, logFile?: string }} [more]
   */
  constructor(message, more = {}) {
    super(message);
    this.name = 'StepError';
    this.whatToDo = more.whatToDo;
    this.detail = more.detail;
    this.logFile = more.logFile;
  }
}
