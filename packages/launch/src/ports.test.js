import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { choosePort, isPortFree, readPort } from './ports.js';

/** @param {number} port @param {string} host @param {() => Promise<void>} work */
async function whileBusy(port, host, work) {
  const server = createServer();
  await new Promise((resolve) => server.listen(port, host, () => resolve(undefined)));
  await work();
  await new Promise((resolve) => server.close(resolve));
}

test.each(['127.0.0.1', '0.0.0.0', '::1'])('a port that somebody has on %s is not free', async (host) => {
  await whileBusy(34_510, host, async () => {
    expect(await isPortFree(34_510)).toBe(false);
    expect(await choosePort(34_510)).toEqual({ port: 34_511, busy: true });
  });
  expect(await choosePort(34_510)).toEqual({ port: 34_510, busy: false });
});

test('a port that is promised to another is passed over', async () => {
  await whileBusy(34_520, '127.0.0.1', async () => {
    expect(await choosePort(34_520, [34_521])).toEqual({ port: 34_522, busy: true });
  });
});

test('reads a port or says what is wrong with it', () => {
  expect(readPort('WEB_PORT', undefined, 3000)).toBe(3000);
  expect(readPort('WEB_PORT', '4000', 3000)).toBe(4000);
  for (const text of ['web', '0', '70000', '30.5']) {
    expect(() => readPort('WEB_PORT', text, 3000)).toThrow(`WEB_PORT is "${text}"`);
  }
});
