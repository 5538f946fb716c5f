import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/locale/locales.ts';

/** Folder with a folder of message files per language. */
export const messagesFolder = join(import.meta.dirname, '../messages');

/** Names of the message files of a language without their ending, in order: `auth`, `blocks/goals` … */
export function namespacesOf(locale: string): string[] {
  return readdirSync(join(messagesFolder, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort();
}

/** Names of the message files that every language has. A file that some language still lacks is left out; a test reports it. */
export function sharedNamespaces(): string[] {
  const [first = [], ...others] = locales.map((locale) => namespacesOf(locale));
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/** Source of the module that imports every message file of a language. Bundlers and plain Node both need the imports spelled out. */
export function renderIndex(locale: string): string {
  const names = sharedNamespaces();
  const imports = names.map(
    (name) =>
      `import ${identifier(name)} from '../../messages/${locale}/${name}.json' with { type: 'json' };`,
  );
  const entries = names.map((name) =>
    /^[a-z]+$/i.test(name) ? `  ${name},` : `  '${name}': ${identifier(name)},`,
  );
  return [
    '// Written by `index-messages` from the files in messages/. Run it after adding a file.',
    ...imports,
    '',
    `export const ${locale} = {`,
    ...entries,
    '};',
    '',
  ].join('\n');
}

/** `blocks/business-goals` → `blocksBusinessGoals`. */
function identifier(name: string): string {
  return name.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}
