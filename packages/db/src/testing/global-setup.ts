import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { withConnection } from '../server/connect.ts';
import { createRoles } from '../server/create-roles.ts';
import { migrate } from '../server/migrate.ts';
import { deriveRoleUrls } from '../server/roles.ts';
import { templateDatabase, urlOf } from './template-database.ts';

const source = resolve(import.meta.dirname, '..');

/**
 * Starts a cluster of this run's own. A child process runs it, tied to us by its stdin: however this run ends, the
 * cluster ends with it and its folder goes.
 */
async function startCluster(): Promise<{ child: ChildProcess; adminUrl: string }> {
  const folder = join(tmpdir(), `kader-test-${process.pid}-${Date.now()}`);
  const child = spawn(process.execPath, [join(source, 'cli/serve.ts'), '--ephemeral', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const answer: { adminUrl: string } = JSON.parse(line);
    return { child, adminUrl: answer.adminUrl };
  }
  throw new Error('The test cluster did not start.');
}

/** Vitest's global set-up of the project `database`: a cluster, the roles, and one migrated database to clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(source, 'generated/client.ts'))) {
    throw new Error('The database client is missing: run `pnpm --filter @kader/db generate`.');
  }
  const { child, adminUrl } = await startCluster();
  await withConnection(adminUrl, (admin) => admin.query(`create database ${templateDatabase}`));
  const url = urlOf(adminUrl, templateDatabase);
  const urls = deriveRoleUrls(url.href);
  await createRoles(url.href, urls);
  await migrate(urls);
  project.provide('adminUrl', adminUrl);
  return async () => {
    const gone = new Promise((done) => child.once('exit', done));
    child.stdin?.end();
    await gone;
  };
}
