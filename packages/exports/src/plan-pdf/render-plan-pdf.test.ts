import { createHash } from 'node:crypto';
import { promptRowId } from '@kader/plan/blocks';
import { orderAt, orderBetween } from '@kader/plan/canonical';
import { ownPrompt, ownSectionKey, sectionItemId } from '@kader/plan/document';
import { seriesEntry } from '@kader/plan/fields';
import type { Locale } from '@kader/plan/template';
import { describe, expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../testing/read-pdf.ts';
import {
  answer,
  buildDocument,
  buildFrame,
  documentId,
  id,
  inputFor,
  paragraph,
  type Row,
} from '../testing/sample-plan.ts';
import type { DecisionLine, PlanPdfInput } from './plan-pdf-input.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const ann: Row = { id: id('ann'), collection: 'people', fields: { kind: 'client' } };
const grow: Row = {
  id: id('grow'),
  collection: 'businessGoals',
  fields: { title: 'Grow in the region', nature: 'financial' },
};
const goal: Row = {
  id: id('goal'),
  collection: 'goals',
  fields: {
    title: 'Win regular customers online',
    businessGoal: { id: id('grow') },
    department: 'sales',
    metric: 'newCustomers',
    unit: 'count',
    unitLabel: 'a month',
    direction: 'up',
    baseline: '1200',
    baselineDate: '2027-02-01',
    target: '4000',
    dueDate: '2027-05-15',
    owner: id('ann'),
    realismOk: 'yes',
    realismReason: 'Two shops did it last autumn.',
    acceptedBy: id('ann'),
    acceptedOn: '2027-02-12',
  },
};
const approval: DecisionLine = {
  version: 1,
  name: 'Marieke de Bruin',
  role: 'approver',
  kind: 'approve',
  note: 'Agreed.\nGo on.',
  at: '2027-03-05T15:20:00.000Z',
  timeZone: 'Europe/Amsterdam',
  locale: 'nl',
  hash: '0123456789abcdef'.repeat(4),
};

async function read(input: PlanPdfInput) {
  const pdf = await readPdf(await renderPlanPdf(input));
  return { ...pdf, text: pdf.pages.map((page) => page.body).join('') };
}

const samples: Readonly<
  Record<Locale, { language: string; title: string; text: string; page: string; due: string }>
> = {
  nl: {
    language: 'nl-NL',
    title: 'Vaste klanten, één voorjaar lang',
    text: 'Geïnteresseerden reserveren vóór de ruïne; de coöperatie betaalt € 1.250,50.',
    page: 'Pagina 3 van 3',
    due: 'uiterlijk 15-05-2027',
  },
  ru: {
    language: 'ru-RU',
    title: 'План на весну: ёмкость, подъезд, щёголь',
    text: 'Съешь ещё этих мягких французских булок, да выпей же чаю № 5 за 400 ₸. Алматы, қала, өңір.',
    page: 'Страница 3 из 3',
    due: 'к 15.05.2027',
  },
  sv: {
    language: 'sv-SE',
    title: 'Plan för våren i Malmö och Åre',
    text: 'Flygande bäckasiner söka hwila på mjuka tuvor, à la carte.',
    page: 'Sida 3 av 3',
    due: 'senast 2027-05-15',
  },
  pl: {
    language: 'pl-PL',
    title: 'Wiosna: zażółć gęślą jaźń',
    text: 'Pchnąć w tę łódź jeża lub ośm skrzyń fig. ŻÓŁĆ, ŁĄKA, ŹRÓDŁO.',
    page: 'Strona 3 z 3',
    due: '15.05.2027',
  },
  en: {
    language: 'en-GB',
    title: 'Regulars online, spring 2027',
    text: 'A “quick” brown fox — it’s naïve… jumps over £400.',
    page: 'Page 3 of 3',
    due: 'by 15/05/2027',
  },
};

describe('renderPlanPdf', () => {
  test('sets a section of the plan’s own among the others, its text below its title', async () => {
    const own = ownSectionKey(id('own'));
    const document = buildDocument([
      goal,
      {
        id: sectionItemId(documentId, own),
        collection: 'sections',
        block: own,
        order: orderBetween(orderAt(0), orderAt(1)),
        fields: { title: 'Locations' },
      },
      {
        id: promptRowId(documentId, own, ownPrompt),
        collection: 'answers',
        block: own,
        fields: { answer: { type: 'doc', content: [paragraph('Two shops in Ghent.')] } },
      },
    ]);
    const { text } = await read(inputFor(document));
    expect(squeeze(text)).toContain(squeeze('2 Locations Two shops in Ghent.'));
    expect(squeeze(text)).toContain(squeeze('3 Strategy'));
  });

  test.each(Object.entries(samples))('keeps every letter of %s', async (locale, sample) => {
    const words = {
      'sections.strategy.title': sample.title,
      'blocks.strategy.prompts.route.question': sample.text,
    };
    const pdf = await read(
      inputFor(
        buildDocument([ann, grow, goal, answer('route', [paragraph(sample.text)])], {
          title: sample.title,
          locale,
        }),
        { frame: buildFrame(locale as Locale, words), people: { [id('ann')]: 'Marieke Łukasz Ёлкина' } },
      ),
    );
    expect(pdf.language).toBe(sample.language);
    expect(pdf.title).toBe(sample.title);
    expect(pdf.pages[0]?.body).toContain(squeeze(sample.title));
    expect(pdf.text.split(squeeze(sample.text)).length - 1).toBe(3); // contents, question, answer
    expect(pdf.text).toContain(squeeze('Marieke Łukasz Ёлкина'));
    expect(pdf.text).toContain(squeeze(sample.due));
    expect(pdf.pages).toHaveLength(3);
    expect(pdf.pages[2]?.all).toContain(squeeze(sample.page));
    expect(pdf.text).not.toContain('\ufffd');
  });

  test('has a cover, contents with the pages of every heading, and the same as bookmarks', async () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      paragraph(`Paragraph ${index}. ${'Words of prose. '.repeat(12)}`),
    );
    const pdf = await read(
      inputFor(
        buildDocument([ann, grow, goal, answer('route', long), answer('reach', [paragraph('By post.')])]),
        {
          decisions: [approval],
        },
      ),
    );
    const cover = pdf.pages[0]?.body ?? '';
    for (const part of [
      'Noorderlicht',
      'Bakkerij De Korenaar',
      'Sample plan',
      'Daan Mulder',
      '24 February 2027',
      '1 March – 31 May 2027',
    ]) {
      expect(cover).toContain(squeeze(part));
    }
    expect(pdf.outline[0]).toBe('1 Goals 3');
    expect(pdf.outline).toContain('  What is the route? 3');
    const contents = pdf.pages[1]?.body ?? '';
    for (const line of pdf.outline) {
      const [, title = '', page = ''] = /^ *(?:\d+ )?(.+) (\d+)$/.exec(line) ?? [];
      expect(contents).toContain(squeeze(`${title} ${page}`));
      expect(pdf.pages[Number(page) - 1]?.body).toContain(squeeze(title));
    }
    expect(pdf.outline.at(-1)).toMatch(/Record \d+$/);
    expect(pdf.pages.length).toBeGreaterThan(6);
  });

  test('says how far a goal has come, by the KPI that measures it', async () => {
    const kpi: Row = {
      collection: 'kpis',
      fields: {
        name: 'Regulars',
        goal: { id: id('goal') },
        isGoal: true,
        aggregation: 'last',
        actual: [seriesEntry('2027-03', '1900')],
      },
    };
    const document = buildDocument([ann, grow, goal, kpi]);
    const kpis = { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] };
    const structure = { ...document.structure, sections: [...document.structure.sections, kpis] };
    const { text } = await read(inputFor({ ...document, structure }));
    expect(text).toContain(squeeze('Achieved 25%'));
    // A client who may not see the KPI learns nothing of it.
    expect((await read(inputFor(document))).text).not.toContain('Achieved');
  });

  test('says everything about a goal', async () => {
    const { text } = await read(
      inputFor(buildDocument([ann, grow, goal]), {
        people: { [id('ann')]: 'Marieke' },
        catalogueNames: { metrics: { newCustomers: 'New customers' }, channels: {} },
      }),
    );
    for (const part of [
      'Win regular customers online 1,200 → 4,000 a month by 15/05/2027',
      'Metric New customers',
      'Owner Marieke',
      'Business goal Grow in the region',
      'Accepted Marieke, 12/02/2027',
      'Yes, it can be done. Two shops did it last autumn.',
      'S M A R T',
    ]) {
      expect(text).toContain(squeeze(part));
    }
  });

  test('sets rich text: headings, lists, bold, links that are safe, references by title', async () => {
    const item = (...content: Parameters<typeof answer>[1]) => ({ type: 'listItem', content });
    const linked = (text: string, href: string) => ({
      type: 'text',
      text,
      marks: [{ type: 'link', attrs: { href } }],
    });
    const pdf = await read(
      inputFor(
        buildDocument([
          ann,
          grow,
          goal,
          answer('route', [
            { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'A heading' }] },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'bold ', marks: [{ type: 'bold' }, { type: 'italic' }] },
                { type: 'itemReference', attrs: { id: id('goal') } },
                { type: 'hardBreak' },
                linked('site', 'https://example.org/a'),
                linked('trap', 'javascript:alert(1)'),
              ],
            },
            {
              type: 'bulletList',
              content: [
                item(paragraph('outer'), { type: 'orderedList', content: [item(paragraph('inner'))] }),
              ],
            },
            { type: 'paragraph' },
            paragraph('end'),
          ]),
        ]),
      ),
    );
    expect(pdf.text).toContain(
      squeeze('A heading bold Win regular customers online site trap outer inner 1. end'),
    );
    expect(pdf.links).toEqual(['https://example.org/a']);
  });

  test('shows strategic lines with why and for which goals, and what the text rests on', async () => {
    const goals = [{ id: id('goal'), order: 'V0', value: { id: id('goal') } }];
    const { text } = await read(
      inputFor(
        buildDocument([
          grow,
          goal,
          {
            collection: 'strategicLines',
            block: 'strategy',
            fields: { line: 'Be near', why: { type: 'doc', content: [paragraph('They walk.')] }, goals },
          },
        ]),
      ),
    );
    expect(text).toContain(
      squeeze('Strategic lines Be near They walk. Serves: Win regular customers online'),
    );
  });

  test('shows the record of decisions with all that proves them, and what it is not', async () => {
    const { text } = await read(inputFor(buildDocument([]), { decisions: [approval] }));
    for (const part of [
      'I approve this version.',
      'Approved · v1',
      'Marieke de Bruin',
      'Approver',
      '5 March 2027 at 16:20 CET',
      'Nederlands',
      approval.hash,
      'Agreed. Go on.',
      'qualified electronic signature',
    ]) {
      expect(text).toContain(squeeze(part));
    }
  });

  test('says in a line that a section is empty, and that nobody has decided', async () => {
    const { text } = await read(inputFor(buildDocument([])));
    expect(text.split(squeeze('Nothing has been filled in here.'))).toHaveLength(3);
    expect(text).toContain(squeeze('no decision on the version had been recorded'));
  });

  test('leads to no heading of a block that is left out, because nothing is in it', async () => {
    const document = buildDocument([grow, goal]);
    const sections = document.structure.sections.map((section) =>
      section.key === 'goals'
        ? { ...section, blocks: [...section.blocks, { key: 'funnel', type: 'funnel' }] }
        : section,
    );
    const plan = { ...document, structure: { ...document.structure, sections } };
    const frame = buildFrame('en', {
      'blocks.goals.title': 'What we want',
      'blocks.funnel.title': 'The funnel',
    });
    const { text } = await read(inputFor(plan, { frame }));
    expect(text).toContain(squeeze('What we want'));
    expect(text).not.toContain(squeeze('The funnel'));
  });

  test('prints no guidance, no example and nothing internal', async () => {
    const document = buildDocument([
      grow,
      goal,
      { collection: 'goals', fields: { title: 'SECRET MARGIN', internal: true } },
      {
        id: id('hiding'),
        collection: 'strategicLines',
        block: 'strategy',
        fields: { line: 'SECRET LINE', internal: true },
      },
    ]);
    const pdf = await read(inputFor(document, { decisions: [approval] }));
    const all = pdf.pages.map((page) => page.all).join('');
    expect(all).not.toMatch(/SECRET|GUIDANCE|EXAMPLE|HINT/);
    expect(all).toContain(squeeze('Win regular customers online'));
  });

  test('gives the same bytes each time, dated when the version was frozen', async () => {
    const make = () =>
      renderPlanPdf(
        inputFor(buildDocument([ann, grow, goal, answer('route', [paragraph('Żółć → Ёж')])]), {
          decisions: [approval],
        }),
      );
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const first = await make();
    expect(hash(await make())).toBe(hash(first));
    expect(Buffer.from(first).toString('latin1')).toContain('(D:20270224093000Z)');
  });

  test('tells its progress by sections, the last one when the file is there', async () => {
    const seen: string[] = [];
    await renderPlanPdf(
      inputFor(buildDocument([]), {
        onProgress: async (done, total) => {
          await Promise.resolve();
          seen.push(`${done}/${total}`);
        },
      }),
    );
    expect(seen).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });
});

describe('content that means harm, or is only long', () => {
  const unbroken = 'Donaudampfschifffahrt'.repeat(60);
  const words = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ');
  const hostile = [
    '<script>alert(1)</script>',
    "=cmd|'/c calc'!A1",
    '"} ] endobj 1 0 obj << /OpenAction',
    '🎉👩‍👩‍👧 party',
    'שלום مرحبا \u202eabc',
    '\u0000\ud800\u2028',
    unbroken,
    words,
    ' '.repeat(3000),
    'm'.repeat(3000),
    'Щ'.repeat(3000),
    '{{count}} $1 %s $' + '{x}',
  ];

  test('is set as text, whatever it is', async () => {
    // Frozen content is well-formed; names beside it need not be.
    const contents = hostile.map((text) => text.toWellFormed());
    const heading = (text: string) => ({
      type: 'heading',
      attrs: { level: 3 },
      content: [{ type: 'text', text }],
    });
    const document = buildDocument(
      [
        ...contents.flatMap((text): Row[] => [
          { collection: 'businessGoals', fields: { title: text } },
          {
            collection: 'goals',
            fields: { ...goal.fields, title: text, unitLabel: text, realismReason: text },
          },
          {
            collection: 'strategicLines',
            block: 'strategy',
            fields: { line: text, why: { type: 'doc', content: [paragraph(text), paragraph(text)] } },
          },
        ]),
        answer(
          'route',
          contents.flatMap((text) => [heading(text), paragraph(text)]),
        ),
        {
          id: sectionItemId(documentId, 'strategy'),
          collection: 'sections',
          fields: { title: contents.join(' ') },
        },
      ],
      { title: contents.join(' ') },
    );
    const all = hostile.join(' ');
    const input = inputFor(document, {
      frame: buildFrame('en', { 'sections.goals.title': all, 'blocks.approval.statement': all }),
      decisions: [all, ...hostile.slice(0, 6)].map((text) => ({
        ...approval,
        name: text,
        note: text,
        role: text,
      })),
      agency: { name: all, brandColor: all },
      client: { name: all },
      preparedBy: all,
    });
    const pdf = await read(input);
    expect(pdf.links).toEqual([]);
    expect(pdf.text).toContain('<script>alert(1)</script>');
    expect(pdf.text).toContain(squeeze("=cmd|'/c calc'!A1"));
    expect(pdf.text).toContain('\ufffdparty');
  });

  test.each([
    ['many words', words],
    ['one word', unbroken],
    ['wide letters', 'Щ'.repeat(3000)],
    ['many lines', 'line\n'.repeat(400).trim()],
  ])('loses nothing of %s, wherever it stands', async (_name, text) => {
    const pdf = await read(
      inputFor(
        buildDocument([
          { ...grow, fields: { title: `${text} ONE` } },
          { ...goal, fields: { ...goal.fields, title: `${text} TWO`, realismReason: `${text} THREE` } },
          answer('route', [paragraph(`${text} FOUR`)]),
          {
            collection: 'strategicLines',
            block: 'strategy',
            fields: {
              line: `${text} FIVE`,
              why: { type: 'doc', content: [paragraph(`${text} SIX`), paragraph('SEVEN')] },
            },
          },
        ]),
        {
          frame: buildFrame('en', {
            'sections.approval.title': `${text} EIGHT`,
            'blocks.approval.statement': `${text} NINE`,
          }),
          decisions: [{ ...approval, note: `${text} TEN` }],
        },
      ),
    );
    for (const mark of ['ONE', 'TWO', 'THREE', 'FOUR', 'SIX', 'EIGHT', 'NINE', 'TEN']) {
      expect(pdf.text).toContain(squeeze(`${text.slice(-200)} ${mark}`));
    }
    expect(pdf.text).toContain('SEVEN');
    expect(pdf.text).toContain(squeeze(approval.hash));
  });

  test('keeps each row on one page', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index): Row => ({
        collection: 'goals',
        fields: {
          ...goal.fields,
          title: `[${index} ${'long title '.repeat(12)}`,
          realismReason: `${'because '.repeat(40)} ${index}]`,
        },
      }),
    );
    const pdf = await read(inputFor(buildDocument([grow, ...rows])));
    for (const index of rows.keys()) {
      const page = pdf.pages.find(({ body }) => body.includes(`[${index}long`))?.body ?? '';
      expect(page).toContain(`because${index}]`);
    }
  });
});
