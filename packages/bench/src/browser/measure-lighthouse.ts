import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { quantile } from '../measure/spread.ts';
import { figure, table } from '../report/figures.ts';

/** Fetched from the registry when it is asked for: more than all the packages of Kader together is too much to install for one table. */
const lighthouse = 'lighthouse@13.5.0';
const runsPerPage = 3;
const outputMax = 64 << 20;

/** A page to look at. */
export interface PageWanted {
  readonly title: string;
  readonly url: string;
  /** `name=value` of who is signed in; null for a visitor. */
  readonly cookie: string | null;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const audits = [
  'largest-contentful-paint',
  'cumulative-layout-shift',
  'total-blocking-time',
  'server-response-time',
] as const;

interface Report {
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number | null }>>;
  readonly audits: Readonly<Record<(typeof audits)[number], { readonly numericValue?: number }>>;
}

/** Runs Lighthouse with its mobile profile, as it is delivered: a slow phone on a slow network. */
async function runLighthouse({ url, cookie }: PageWanted): Promise<Report> {
  const args = [
    '-y',
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
    ...(cookie === null ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
  ];
  const { stdout } = await promisify(execFile)('npx', args, {
    // Away from a workspace, whose settings are those of another package manager.
    cwd: tmpdir(),
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM },
    maxBuffer: outputMax,
  });
  return JSON.parse(stdout) as Report;
}

/** Looks at pages several times each, in turn, and answers with a table of the medians. */
export async function measureLighthouse(pages: readonly PageWanted[]): Promise<string> {
  const reports = new Map<PageWanted, Report[]>(pages.map((page) => [page, []]));
  for (let run = 0; run < runsPerPage; run += 1) {
    for (const [page, found] of reports) {
      found.push(await runLighthouse(page));
    }
  }
  const rows = [...reports].map(([{ title }, found]) => {
    const median = (of: (report: Report) => number) =>
      quantile(
        found.map(of).sort((a, b) => a - b),
        0.5,
      );
    return [
      title,
      ...categories.map((key) =>
        figure(median((report) => 100 * (report.categories[key].score ?? Number.NaN))),
      ),
      ...audits.map((key) => figure(median((report) => report.audits[key].numericValue ?? Number.NaN))),
    ];
  });
  return [
    `Lighthouse (${lighthouse}) in its mobile profile, median of ${runsPerPage} runs; scores of 100, times in ms.`,
    table(
      ['Page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'CLS', 'TBT', 'first byte'],
      rows,
    ),
  ].join('\n\n');
}
