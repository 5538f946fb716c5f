import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem } from 'node:os';

/** On what something was measured, in one line. Measured beside other work, figures say less: the load tells. */
export function machineLine(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((average) => average.toFixed(1));
  return [
    `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB`,
    `${process.platform} ${release()}`,
    `load ${load.join(' ')}`,
  ].join(' · ');
}

/** Versions of what was measured: the program's commit, Node and packages. */
export function versionsLine(packages: readonly string[] = []): string {
  const require = createRequire(import.meta.url);
  const versions = packages.map((name) => {
    const manifest = readFileSync(require.resolve(`${name}/package.json`), 'utf8');
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
  return [`Kader ${commit()}`, `Node ${process.versions.node}`, ...versions].join(' · ');
}

function commit(): string {
  try {
    const args = ['rev-parse', '--short', 'HEAD'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'without git';
  }
}
