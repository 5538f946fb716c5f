import { createServer } from 'node:net';
import { StepError } from './step-error.js';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} whether nobody listens there; true where the machine has no such address
 */
function isFreeOn(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * A browser that opens `localhost` may ask either loopback address, so both must be free.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortFree(port) {
  return (await isFreeOn(port, '127.0.0.1')) && (await isFreeOn(port, '::1'));
}

/**
 * @param {string} name of the setting, for the message
 * @param {string | undefined} text what was set
 * @param {number} fallback
 * @returns {number}
 */
export function readPort(name, text, fallback) {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StepError(`${name} is "${text}", which is not a port.`, {
    whatToDo: `Set ${name} to a number from 1 to 65535, or leave it out for ${fallback}.`,
  });
}

/**
 * The wanted port, or the next free one when somebody has it.
 * @param {number} wanted
 * @param {readonly number[]} [taken] ports that are promised to others
 * @returns {Promise<{ port: number, busy: boolean }>} `busy`: the wanted one was not free
 */
export async function choosePort(wanted, taken = []) {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port += 1) {
    if (!taken.includes(port) && (await isPortFree(port))) return { port, busy: port !== wanted };
  }
  throw new StepError(`No free port between ${wanted} and ${wanted + 99}.`, {
    whatToDo: 'Stop what listens there, or choose another with WEB_PORT and ADMIN_PORT.',
  });
}
