const esc = '\u001B[';

/**
 * What the launcher prints, and how. Colour and a counting clock only on a terminal; plain lines elsewhere, so that logs stay readable.
 * @typedef {object} Say
 * @property {(text?: string) => void} line prints one line
 * @property {(text: string) => string} dim text in grey
 * @property {(text: string) => string} bold text in bold
 * @property {(text: string) => string} good text in green
 * @property {(text: string) => string} bad text in red
 * @property {(text: string) => void} pending shows a line that the next one replaces; nothing where there is no terminal
 */

/**
 * @param {{ write(text: string): unknown, isTTY?: boolean }} out where to print
 * @param {NodeJS.ProcessEnv} env `NO_COLOR` turns colours off
 * @returns {Say}
 */
export function createSay(out, env) {
  const live = Boolean(out.isTTY) && env.TERM !== 'dumb';
  const coloured = live && !env.NO_COLOR;
  /** @param {string} code @returns {(text: string) => string} */
  const paint = (code) => (text) => (coloured ? `${esc}${code}m${text}${esc}0m` : text);
  let pendingShown = false;
  const clear = () => {
    if (pendingShown) out.write(`\r${esc}2K`);
    pendingShown = false;
  };
  return {
    line(text = '') {
      clear();
      out.write(`${text}\n`);
    },
    pending(text) {
      if (!live) return;
      clear();
      out.write(text);
      pendingShown = true;
    },
    dim: paint('2'),
    bold: paint('1'),
    good: paint('32'),
    bad: paint('31'),
  };
}
