import { renderPlanPdf } from '@kader/exports';
import { sharedToDocument, toShared } from '@kader/plan/freeze';
import { makePlan } from '../data/make-plan.ts';
import { catalogueNames, planFrame } from '../data/plan-world.ts';
import { timeTurns } from '../measure/time-turns.ts';
import { spreadText, table, verdict } from '../report/figures.ts';
import { renderPlainPdf } from './plain-pdf.ts';

const itemCount = 500;
const rounds = 7;
const limit = 3;

/** Times the PDF of a plan of 500 items beside a plain loop. Answers with a section of results. */
export async function benchPdf(): Promise<string> {
  const plan = makePlan('0190aaaa-0000-7000-8000-000000000001', itemCount);
  const document = sharedToDocument(toShared(plan), plan.structure);
  const people = [...plan.items.values()].filter(({ collection }) => collection === 'people');
  const input = {
    document,
    frame: planFrame(),
    catalogueNames: catalogueNames(),
    people: Object.fromEntries(people.map(({ id }, index) => [id, `Person ${index + 1}`])),
    decisions: [],
    agency: { name: 'Noorderlicht', brandColor: '#7a2e12' },
    client: { name: 'The garden centre' },
    edition: { kind: 'version', number: 1, hash: 'a3f1'.repeat(16) },
    standsAt: '2027-02-24T09:30:00.000Z',
    preparedBy: 'Daan Mulder',
    timeZone: 'Europe/Amsterdam',
  } as const;
  const { ms, toFirst } = await timeTurns(
    {
      plain: { run: () => renderPlainPdf(document), times: 1 },
      plan: { run: () => renderPlanPdf(input), times: 1 },
    },
    { rounds, warmUp: 2 },
  );
  const pages = {
    plain: countPages(await renderPlainPdf(document)),
    plan: countPages(await renderPlanPdf(input)),
  };
  const rows = [
    ['A loop over rows in pdfkit', spreadText(ms.plain), String(pages.plain), spreadText(toFirst.plain), ''],
    [
      'The plan as it goes to a client',
      spreadText(ms.plan),
      String(pages.plan),
      spreadText(toFirst.plan),
      verdict(toFirst.plan.median, limit),
    ],
  ];
  return [
    `A plan of ${itemCount} items with its figures per month; ${rounds} rounds. The loop writes the same data in three columns in one face; the plan has a cover, contents with page numbers, tables with repeated heads, charts, bookmarks and three faces.`,
    table(['', 'CPU ms', 'pages', 'to the loop', ''], rows),
    'PDFs are made in the worker and nowhere else: the import table keeps `exports` out of the web app, so no export holds its event loop.',
  ].join('\n\n');
}

/** Pages of a PDF whose objects stand in the open, as both write them. */
function countPages(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}
