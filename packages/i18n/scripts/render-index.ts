import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/locale/locales.ts';

/** Folder with a folder of message files per language. */
export const messagesFolder = join(import.meta.dirname, '../messages');

/** Folders whose files, one per block type, are read as one namespace. */
const gathered = ['fields', 'checks'] as const;

/** Names of the message files of a language without their ending, in order: `auth`, `blocks/goals`, `fields/goals` … */
export function messageFilesOf(locale: string): string[] {
  return readdirSync(join(messagesFolder, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort();
}

/** Names of the message files that every language has. A file that some language still lacks is left out; a test reports it. */
export function sharedMessageFiles(): string[] {
  const [first = [], ...others] = locales.map((locale) => messageFilesOf(locale));
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/** Source of the module that imports every message file of a language. Bundlers and plain Node both need the imports spelled out. */
export function renderIndex(locale: string): string {
  const files = sharedMessageFiles();
  const imports = files.map(
    (name) =>
      `import ${identifier(name)} from '../../messages/${locale}/${name}.json' with { type: 'json' };`,
  );
  const single = files.filter((name) => !gathered.some((folder) => name.startsWith(`${folder}/`)));
  const entries = single.map((name) =>
    /^[a-z]+$/i.test(name) ? `  ${name},` : `  '${name}': ${identifier(name)},`,
  );
  return [
    '// Written by `index-messages` from the files in messages/. Run it after adding a file.',
    ...imports,
    '',
    `export const ${locale} = {`,
    ...entries,
    ...gathered.flatMap((folder) => renderGathered(locale, folder, files)),
    '};',
    '',
  ].join('\n');
}

/** One namespace out of the files of a folder. Checks of several types share the group `fixes`. */
function renderGathered(locale: string, folder: string, files: readonly string[]): string[] {
  const parts = files.filter((name) => name.startsWith(`${folder}/`));
  const withFixes = parts.filter((name) => 'fixes' in readMessages(locale, name));
  return [
    `  ${folder}: {`,
    ...parts.map((name) => `    ...${identifier(name)},`),
    ...(withFixes.length === 0
      ? []
      : ['    fixes: {', ...withFixes.map((name) => `      ...${identifier(name)}.fixes,`), '    },']),
    '  },',
  ];
}

function readMessages(locale: string, name: string): object {
  return JSON.parse(readFileSync(join(messagesFolder, locale, `${name}.json`), 'utf8'));
}

/** `blocks/business-goals` → `blocksBusinessGoals`. */
function identifier(name: string): string {
  return name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}
