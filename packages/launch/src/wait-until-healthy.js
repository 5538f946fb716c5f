import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether it answered 200
 */
function answersWell(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 30_000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false));
    request.on('timeout', () => request.destroy());
  });
}

/**
 * Waits until the server says that it and its database are well.
 * @param {string} url of its health page
 * @param {import('./children.js').Child} child the server; when it ends, waiting ends
 * @param {number} limitMs
 * @returns {Promise<boolean>} false when it ended or the time was over
 */
export async function waitUntilHealthy(url, child, limitMs) {
  const end = Date.now() + limitMs;
  while (child.running && Date.now() < end) {
    if (await answersWell(url)) return true;
    await pause(100);
  }
  return false;
}
