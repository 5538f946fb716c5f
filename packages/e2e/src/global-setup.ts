import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startForTests } from '@kader/launch/testing';

/**
 * Starts a Kader of its own for the whole run: temporary data, free ports, the built applications, the demo people.
 * `KADER_E2E_WEB` and `KADER_E2E_ADMIN` name one that runs already; then nothing is started.
 */
export default async function startApplications(): Promise<() => Promise<void>> {
  if (process.env.KADER_E2E_WEB && process.env.KADER_E2E_ADMIN) return () => Promise.resolve();
  const folder = mkdtempSync(join(tmpdir(), 'kader-e2e-'));
  const servers = await startForTests(folder);
  process.env.KADER_E2E_WEB = servers.web;
  process.env.KADER_E2E_ADMIN = servers.admin;
  process.env.KADER_E2E_MAIL = join(folder, 'mail');
  return async () => {
    await servers.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
