import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTestFile, listSources, repositoryRoot } from '../files/list-files.ts';

function read(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

/** Read as well, but not for whoever sets up an installation. */
const notSettings: Readonly<Record<string, string>> = {
  KADER_MAIL_DIR: 'where mails of the demo lie',
  KADER_DEMO_OPEN: 'opens the demo to a network',
  KADER_ROLE_SECRET: 'of the demo’s roles',
  KADER_DATA_DIR: 'where the demo’s own database lies',
  HOSTNAME: 'says in a demo who reaches it; the images set it',
  NODE_ENV: 'the images set it',
  NEXT_RUNTIME: 'the framework sets it',
};

/** The demo, the launcher and what only tests and measurements run have settings of their own. */
const ofInstallations = /^(apps|packages)\/(?!demo|launch|e2e|bench|chaos|config)[\w-]+\/src\//;

/**
 * Variables that the code reads: `env.NAME`, a name taken out of an `Env`, a key of a schema of variables. Nothing else may look into
 * `process.env`, which a rule of the linter keeps to files called `env.ts` and `read-env.ts`.
 */
function variablesIn(text: string): readonly string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = [...code.matchAll(/\benv\??\.([A-Z][A-Z0-9_]+)\b/g)].map(([, name = '']) => name);
  const taken = [...code.matchAll(/\{([^{}]*)\}: Env\b/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([name]) => name),
  );
  const keys = /from 'zod'/.test(code)
    ? [...code.matchAll(/\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?:z\.|databaseUrl|publicUrl)/g)].map(
        ([, name = '']) => name,
      )
    : [];
  return [...named, ...taken, ...keys];
}

const inCode = new Set(
  listSources()
    .filter((path) => ofInstallations.test(path) && !isTestFile(path))
    .flatMap((path) => variablesIn(read(path))),
);
const example = read('docker/.env.example');
const compose = read('docker/compose.yaml');
const inExample = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '']) => name);
const inCompose = new Set([...compose.matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)].map(([, name = '']) => name));
/** What stands below the heading of compose's own. */
const ofCompose = new Set(
  [...(example.split('[[ COMPOSE ]]')[1] ?? '').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(
    ([, name = '']) => name,
  ),
);

test('the example names each variable that the code reads, and no other', () => {
  const wanted = [...inCode].filter((name) => notSettings[name] === undefined);
  expect(inExample.filter((name) => !ofCompose.has(name)).sort()).toEqual(wanted.sort());
  expect(new Set(inExample).size).toBe(inExample.length);
});

test('what is left out of it is really read', () => {
  expect(Object.keys(notSettings).filter((name) => !inCode.has(name))).toEqual([]);
});

test('compose hands on what the example names, and asks for nothing else', () => {
  expect([...inCompose].sort()).toEqual([...inExample].sort());
});

test('each variable says whether it is required, by whom, and what it is, in one sentence; none has a value', () => {
  const lines = example.split('\n');
  const wrong = inExample.filter((name) => {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`));
    const about = lines[at - 1] ?? '';
    return (
      lines[at] !== `${name}=` ||
      !/^# (REQUIRED|OPTIONAL)( with https)? \([\w-]+(, [\w-]+)*\): [^.]+(\.[^ .][^.]*)*(…)?\.$/.test(about)
    );
  });
  expect(wrong).toEqual([]);
});

test('compose refuses to start without what is required', () => {
  const required = [...example.matchAll(/^# REQUIRED \(.*\n([A-Z0-9_]+)=/gm)].map(([, name = '']) => name);
  expect(required.length).toBeGreaterThan(8);
  expect(required.filter((name) => !compose.includes(`\${${name}:?`))).toEqual([]);
});
