/**
 * Measures and writes RESULTS.md: `main.ts [part …]`, every part where none is named. `npm run bench` starts it.
 */
import { benchBrowser } from './browser/bench-browser.ts';
import { benchCore } from './core/bench-core.ts';
import { benchPdf } from './pdf/bench-pdf.ts';
import { machineLine, versionsLine } from './report/machine.ts';
import { writeSection } from './report/write-section.ts';
import { benchServer } from './server/bench-server.ts';

interface Part {
  readonly title: string;
  readonly measure: () => Promise<string>;
  /** Packages whose versions count. */
  readonly packages?: readonly string[];
}

const parts: Readonly<Record<string, Part>> = {
  core: { title: 'Core', measure: benchCore },
  pdf: { title: 'PDF', measure: benchPdf, packages: ['pdfkit'] },
  server: { title: 'Server', measure: benchServer, packages: ['pg'] },
  browser: { title: 'Browser', measure: benchBrowser, packages: ['@playwright/test'] },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.\n`,
  );
  process.exit(1);
}
for (const [name, { title, measure, packages }] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) {
    const begun = Date.now();
    const where = machineLine();
    const figures = await measure();
    const seconds = Math.round((Date.now() - begun) / 1000);
    const body = `${where}  \n${versionsLine(packages)} · took ${seconds} s\n\n${figures}`;
    writeSection(title, body);
    process.stdout.write(`\n## ${title}\n\n${body}\n`);
  }
}
