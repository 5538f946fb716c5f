import { choosePort } from './ports.js';

/**
 * @typedef {object} Chosen
 * @property {{ web: number, admin: number }} ports
 * @property {import('./environment.js').Addresses} addresses public origins: `WEB_URL` and `ADMIN_URL` when set
 * @property {string} remark which ports, and which one was busy
 */

/** Addresses that a browser on this machine reaches as `localhost`. */
const local = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);

/**
 * @param {string} host to listen on
 * @returns {string} the name under which this machine reaches it
 */
export function reachableHost(host) {
  return local.has(host) ? 'localhost' : host;
}

/**
 * Finds a port for each application: the wanted one, or the next that is free.
 * @param {import('./settings.js').Settings} settings
 * @returns {Promise<Chosen>}
 */
export async function chooseAddresses({ webPort, adminPort, host, env }) {
  const web = await choosePort(webPort, [adminPort]);
  const admin = await choosePort(adminPort, [web.port]);
  const origin = `http://${reachableHost(host)}`;
  const busy = [
    web.busy ? `${webPort} is busy, web takes ${web.port}` : '',
    admin.busy ? `${adminPort} is busy, admin takes ${admin.port}` : '',
  ].filter((text) => text !== '');
  return {
    ports: { web: web.port, admin: admin.port },
    addresses: {
      web: env.WEB_URL || `${origin}:${web.port}`,
      admin: env.ADMIN_URL || `${origin}:${admin.port}`,
    },
    remark: busy.join('; ') || `web ${web.port}, admin ${admin.port}`,
  };
}
