#!/usr/bin/env node
/**
 * Prisma's schema engine, as the program that the Prisma CLI starts for `migrate` commands. The CLI expects a native
 * binary which it would download; this is the same engine as WebAssembly, over an ordinary `pg` connection.
 * Two ways of being called: `cli <command>` for connection checks, otherwise JSON-RPC lines on stdin and stdout.
 */
import { readFileSync } from 'node:fs';
import { createDatabase, tryConnection } from './check-connection.ts';
import { openEngine } from './open-engine.ts';
import { serveRpc } from './serve-rpc.ts';

interface CommandLine {
  readonly datamodels: readonly string[];
  readonly url: string | null;
  readonly command: string | null;
}

function readCommandLine(args: readonly string[]): CommandLine {
  const datamodels: string[] = [];
  let url: string | null = null;
  let command: string | null = null;
  args.forEach((argument, index) => {
    const value = args[index + 1] ?? '';
    if (argument === '--datamodels') {
      datamodels.push(value);
    } else if (argument === '--datasource') {
      const datasource: { url: string } = JSON.parse(value);
      url = datasource.url;
    } else if (argument === 'cli') {
      command = value;
    }
  });
  return { datamodels, url, command };
}

const args = process.argv.slice(2);
const line = readCommandLine(args);
if (args.includes('--version')) {
  process.stdout.write('schema-engine-cli wasm\n');
} else if (line.command === 'can-connect-to-database') {
  await tryConnection(line.url ?? '');
} else if (line.command === 'create-database') {
  await createDatabase(line.url ?? '');
} else {
  const models = line.datamodels.map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  serveRpc(() => openEngine(models, line.url ?? 'postgresql://nobody@127.0.0.1:1/none'));
}
