import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTestFile, listSources, repositoryRoot } from '../files/list-files.ts';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
/** What runs in a process of the product, or in its pages. */
const product = listSources().filter(
  (path) => !isTestFile(path) && !/^packages\/(?:launch|config)\//.test(path),
);
const filesWith = (pattern: RegExp) => product.filter((path) => pattern.test(read(path)));

/** What can ask something of another computer: the platform's own means, and libraries that are known for it. */
const means = new RegExp(
  [
    String.raw`(?<![\w.#])fetch\s*\(`,
    String.raw`\b(?:globalThis|window|self)\.fetch\b`,
    String.raw`\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b`,
    String.raw`\b(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|dns/promises)['"]`,
    String.raw`\b(?:from|import|require)\s*\(?\s*['"](?:undici|axios|got|ky|node-fetch|superagent|needle|request|ws)['"]`,
  ].join('|'),
);

/** Where one of them stands, and why nobody can have it ask an address of their choice. */
const known: Readonly<Record<string, string>> = {
  'packages/api/src/client/fetch-file.ts': 'in a page, as fetch-json',
  'packages/api/src/client/fetch-json.ts': 'in a page, whose policy lets it reach its own origin alone',
  'packages/api/src/http/source-of.ts': 'looks whether a text is an address, and asks nothing of it',
  'packages/db/src/server/find-port.ts': 'listens, for the database that the demo brings along',
};

describe('no address that somebody wrote is asked for anything', () => {
  test('since nothing can ask, but for a list of files', () => {
    expect(product.length).toBeGreaterThan(800);
    expect(filesWith(means)).toEqual(Object.keys(known));
  });

  test('since mail goes to the server of the settings, and neither mail nor PDF fetches what its content names', () => {
    expect(filesWith(/\bcreateTransport\(/)).toEqual(['packages/mail/src/smtp-transport.ts']);
    const transport = read('packages/mail/src/smtp-transport.ts');
    expect(transport).toContain('disableUrlAccess: true');
    expect(transport).toContain('disableFileAccess: true');
    expect(filesWith(/\bcreateSmtpTransport\(/)).toEqual([
      'packages/mail/src/create-mail-transport.ts',
      'packages/mail/src/smtp-transport.ts',
    ]);
    expect(filesWith(/\.createPdf\(/)).toEqual(['packages/exports/src/plan-pdf/make-pdf.ts']);
    expect(read('packages/exports/src/plan-pdf/make-pdf.ts')).toContain('setUrlAccessPolicy(() => false)');
  });

  test('since the apps fetch no pictures and hand no path on to another site', () => {
    for (const app of ['web', 'admin']) {
      expect(read(`apps/${app}/next.config.ts`)).not.toMatch(/remotePatterns|domains\s*:|https?:\/\//);
    }
  });
});
