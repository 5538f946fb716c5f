import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../RESULTS.md', import.meta.url));

const head = `# What was measured

Written by \`npm run bench\`, part by part; \`npm run bench core\` runs one part and leaves the others as they stand. Figures are
medians with quartiles over rounds in which everything compared took turns. No test asserts them: a machine has its moods, so
read ratios, and times only as an order of magnitude.
`;

/**
 * Puts a section into the text of results, in the place of the one with its title, else at the end.
 * @param text all sections so far; each begins with `## title`
 */
export function withSection(text: string, title: string, body: string): string {
  const section = `## ${title}\n\n${body.trim()}\n`;
  const parts = text.split(/^(?=## )/m);
  const place = parts.findIndex((part) => part.startsWith(`## ${title}\n`));
  return place < 0
    ? `${text.trimEnd()}\n\n${section}`
    : parts
        .map((part, index) => (index === place ? `${section}\n` : part))
        .join('')
        .trimEnd()
        .concat('\n');
}

/** Writes a section of RESULTS.md. */
export function writeSection(title: string, body: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : head;
  writeFileSync(file, withSection(text, title, body));
}
