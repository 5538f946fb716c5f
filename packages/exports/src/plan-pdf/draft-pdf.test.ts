import type { Finding } from '@kader/plan/evaluate';
import { locales } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../testing/read-pdf.ts';
import { buildDocument, buildFrame, id, inputFor, type Row } from '../testing/sample-plan.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'member' } },
  { id: id('goal'), collection: 'goals', fields: { title: 'Win regular customers online' } },
  { collection: 'goals', fields: { title: 'SECRET MARGIN', internal: true } },
];
const waived: Finding = {
  id: 'x',
  code: 'GOAL-NOKPI',
  severity: 'error',
  target: { item: id('goal') },
  params: { position: 2 },
  fix: { kind: 'goto', key: 'chooseMetric', target: {} },
  waived: { item: id('waiver'), reason: 'We measure by hand this spring.', by: id('ann'), on: '2027-02-20' },
};

async function read(input: PlanPdfInput) {
  const { pages } = await readPdf(await renderPlanPdf(input));
  return {
    cover: pages[0]?.all ?? '',
    foot: pages.at(-1)?.all ?? '',
    all: pages.map((page) => page.all).join(''),
  };
}

const draft = (changes: Partial<PlanPdfInput> = {}) =>
  inputFor(buildDocument(rows), { edition: { kind: 'draft' }, preparedBy: null, ...changes });

test('a draft says so with its moment on the cover and on every page, and claims no hash and no decision', async () => {
  const { cover, foot, all } = await read(draft());
  const moment = '24 February 2027 at 10:30 CET';
  expect(cover).toContain(squeeze('Draft'));
  expect(cover).toContain(squeeze(moment));
  expect(foot).toContain(squeeze(`Bakkerij De Korenaar · Draft, ${moment}`));
  expect(all).toContain(squeeze('Nothing has been recorded or approved with it.'));
  expect(all).toContain(squeeze('I approve this version.'));
  expect(all).not.toMatch(/SECRET|[0-9a-f]{64}/);
  expect(all).not.toContain(squeeze('no decision on the version'));
  expect(all).not.toContain(squeeze('qualified electronic signature'));
});

test('an internal draft holds what is internal, says so, and ends with what was waived, why, by whom and when', async () => {
  const { cover, foot, all } = await read(
    draft({
      document: buildDocument(rows),
      edition: { kind: 'internalDraft', waived: [waived] },
      people: { [id('ann')]: 'Daan Mulder' },
    }),
  );
  expect(cover).toContain(squeeze('Internal draft, not for the client'));
  expect(foot).toContain(squeeze('Internal draft, 24 February 2027'));
  expect(all).toContain(squeeze('SECRET MARGIN'));
  const end = all.slice(all.lastIndexOf(squeeze('Waived findings')));
  for (const part of [
    'Win regular customers online',
    'Waived by Daan Mulder on 20 Feb 2027:',
    'by hand this spring',
  ]) {
    expect(end).toContain(squeeze(part));
  }
});

test.each(locales)('in %s a draft is marked in its words', async (locale) => {
  const words = { nl: 'Concept', ru: 'Черновик', sv: 'Utkast', pl: 'Wersja robocza', en: 'Draft' };
  const { cover, foot } = await read(draft({ frame: buildFrame(locale) }));
  expect(cover).toContain(squeeze(words[locale]));
  expect(foot).toContain(squeeze(`${words[locale]}, 24`));
});
