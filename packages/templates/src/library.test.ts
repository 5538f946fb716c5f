import { createDocument, rowsOf } from '@kader/plan/document';
import type { ChannelEntry } from '@kader/plan/evaluate';
import { frameKeys, locales } from '@kader/plan/template';
import { describe, expect, test } from 'vitest';
import phrases from '../library/source-phrases.json' with { type: 'json' };
import { type PackagedCatalogue, packagedCatalogues } from './packaged-catalogues.ts';
import { packagedTemplates } from './packaged-templates.ts';
import { readChannels } from './read-channels.ts';
import { readGoals } from './read-goals.ts';
import { readMetrics } from './read-metrics.ts';
import { readTools } from './read-tools.ts';
import { shinglesOf } from './shingles.ts';

const templates = packagedTemplates();
const packaged = packagedCatalogues();
const catalogues: readonly PackagedCatalogue[] = Object.values(packaged);
const templatesByLocale = templates.flatMap((template) =>
  locales.map((locale) => [template.key, locale, template] as const),
);
const cataloguesByLocale = catalogues.flatMap((catalogue) =>
  locales.map((locale) => [catalogue.key, locale, catalogue] as const),
);

const sourcePhrases: ReadonlySet<string> = new Set(phrases);

/** Names and abbreviations that the trade writes alike in several of the languages. */
const sharedWords = new Set(
  'KPI, AOV, CAC, CLV, CPA, CPC, CPL, CPM, CR, CSAT, CTR, Churn, Downloads, Leads, Likes, NPS, Net Promoter Score, ROAS, ROMI, Retention, SEO, SEA, PR, Display, Retargeting, Paid social, Influencers, Community, SWOT, Audit, Content, Dashboard, Positionering, Reviews, Website, Fora'.split(
    ', ',
  ),
);

/** Names of services, which nobody translates. */
const brandNames = new Set(
  'Facebook, Foursquare, Google Analytics, Google+, Instagram, LinkedIn, Matomo, Pinterest, Telegram, TikTok, VK, VK (VKontakte), WhatsApp, X, X (Twitter), Yandex Metrica, YouTube'.split(
    ', ',
  ),
);

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The words that every entry of a catalogue has. */
const partsOf: Readonly<Record<PackagedCatalogue['key'], readonly string[]>> = {
  metrics: ['name', 'short', 'explanation'],
  channels: ['name', 'short', 'explanation'],
  goals: ['title', 'short', 'explanation'],
  tools: ['name', 'purpose'],
};

/** Longest text of a word, by the last part of its key, in characters. */
const longest: Readonly<Record<string, number>> = {
  title: 60,
  exampleTrade: 60,
  duration: 60,
  question: 90,
  hint: 220,
  audience: 160,
  outcome: 200,
  statement: 200,
  description: 300,
  guidance: 500,
  name: 45,
  audienceState: 120,
  short: 20,
  explanation: 200,
  purpose: 200,
};

function partOf(key: string): string {
  return key.split('.').at(-1) ?? key;
}

/** Texts that stand under the same key in two languages, except names and words that are the same in the trade. */
function sameInTwoLanguages(words: Readonly<Record<string, Readonly<Record<string, string>>>>): string[] {
  return locales.flatMap((locale, index) =>
    locales.slice(index + 1).flatMap((other) =>
      Object.entries(words[locale] ?? {})
        .filter(
          ([key, text]) => text === words[other]?.[key] && !sharedWords.has(text) && !brandNames.has(text),
        )
        .map(([key, text]) => `${locale} = ${other}: ${key} “${text}”`),
    ),
  );
}

describe.each(templatesByLocale)('the words of template %s in %s', (_key, locale, { structure, words }) => {
  const own = words[locale];

  test('are exactly those its structure asks for', () => {
    expect(Object.keys(own).sort()).toEqual(frameKeys(structure).sort());
  });

  test('hold the same placeholders as in English', () => {
    const differing = Object.entries(own).filter(
      ([key, text]) => placeholdersIn(text).join() !== placeholdersIn(words.en[key] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('are neither empty nor untrimmed nor too long', () => {
    const faulty = Object.entries(own).filter(([key, text]) => {
      const max = longest[partOf(key)];
      return text === '' || text !== text.trim() || (max !== undefined && text.length > max);
    });
    expect(faulty).toEqual([]);
  });

  test('give an example of at least 30 and at most 120 words, with a figure in it', () => {
    const examples = Object.entries(own).filter(([key]) => key.endsWith('.example'));
    expect(examples).not.toEqual([]);
    for (const [, text] of examples) {
      expect(wordCount(text)).toBeGreaterThanOrEqual(30);
      expect(wordCount(text)).toBeLessThanOrEqual(120);
      expect(text).toMatch(/\d/);
    }
  });

  test('say nothing twice', () => {
    const texts = Object.entries(own).filter(([key]) => !key.endsWith('.title'));
    const seen = new Map<string, string>();
    const again = texts.flatMap(([key, text]) => {
      const first = seen.get(text);
      seen.set(text, key);
      return first === undefined ? [] : [`${key} = ${first}: ${text}`];
    });
    expect(again).toEqual([]);
  });

  test('share no phrase with the documents that the frameworks come from', () => {
    const shared = Object.entries(own).filter(([, text]) =>
      shinglesOf(text).some((digest) => sourcePhrases.has(digest)),
    );
    expect(shared).toEqual([]);
  });

  test('take their examples from different trades', () => {
    const trades = Object.entries(own)
      .filter(([key]) => key.endsWith('.exampleTrade'))
      .map(([, text]) => text);
    expect(new Set(trades).size).toBe(trades.length);
  });
});

describe.each(cataloguesByLocale)('the words of catalogue %s in %s', (key, locale, { entries, words }) => {
  const own = words[locale];
  const parts = partsOf[key];

  test('are those that its entries have, and nothing else', () => {
    const expected = entries.flatMap(({ key: entry }) => parts.map((part) => `${entry}.${part}`));
    expect(Object.keys(own).sort()).toEqual(expected.sort());
  });

  test('are neither empty nor too long, and explain in one sentence', () => {
    for (const [key, text] of Object.entries(own)) {
      expect(text).not.toBe('');
      expect([key, text.length <= (longest[partOf(key)] ?? 0)]).toEqual([key, true]);
    }
    const explanations = Object.entries(own).filter(
      ([key]) => key.endsWith('.explanation') || key.endsWith('.purpose'),
    );
    expect(explanations.filter(([, text]) => !/^[^.]+\.$/.test(text))).toEqual([]);
  });

  test('give every entry a name of its own', () => {
    const names = entries.map(({ key: entry }) => own[`${entry}.${parts[0]}`]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each([...templates, ...catalogues])(
  '$key says nothing in one language with the text of another by accident',
  ({ words }) => {
    expect(sameInTwoLanguages(words)).toEqual([]);
  },
);

test('there are six templates, the quick one first', () => {
  expect(templates.map(({ key }) => key)).toEqual([
    'foursteps',
    'classic',
    'race',
    'strategic',
    'managed',
    'complete',
  ]);
});

describe('the four-step template', () => {
  const foursteps = templates.find(({ key }) => key === 'foursteps');

  test('goes from goals to follow-up and approval, with acceptance as the A of SMART', () => {
    expect(foursteps?.structure).toMatchObject({
      key: 'foursteps',
      version: 3,
      settings: { smartA: 'accepted', detailWindowDays: 90, approval: 'optional' },
    });
    expect(
      foursteps?.structure.sections.map(({ key, blocks }) => [key, blocks.map(({ type }) => type)]),
    ).toEqual([
      ['goals', ['goals']],
      ['strategy', ['guidedText', 'positioning', 'questionSet', 'funnel']],
      ['tactics', ['activities']],
      ['activities', ['activities', 'budget', 'kpis']],
      ['experiments', ['experiments']],
      ['followUp', ['followUp']],
      ['approval', ['approval']],
    ]);
  });

  test.each(locales)('begins a plan in %s with the four stages of the funnel, in its words', (locale) => {
    if (foursteps === undefined) {
      throw new Error('The library has no template.');
    }
    const { structure, words } = foursteps;
    const document = createDocument({
      id: '0190aaaa-0000-7000-8000-000000000004',
      structure,
      header: { title: 'Plan', locale, currency: 'EUR' },
      words: words[locale],
    });
    const stages = rowsOf(document, 'funnelStages').map(({ fields }) => fields);
    expect(stages.map(({ name }) => name)).toEqual(
      ['reach', 'engage', 'convert', 'loyal'].map((stage) => words[locale][`starter.funnel.${stage}.name`]),
    );
    expect(stages.every(({ audienceState }) => typeof audienceState === 'string')).toBe(true);
  });
});

describe('packageHash', () => {
  test('is the same for the same package and tells packages apart', () => {
    const hashes = [...templates, ...catalogues].map(({ packageHash }) => packageHash);
    expect(
      [...packagedTemplates(), ...Object.values(packagedCatalogues())].map(({ packageHash }) => packageHash),
    ).toEqual(hashes);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });
});

describe('the metrics', () => {
  const metrics = packaged.metrics.entries;
  const keysOf = (flag: 'vanity' | 'financial') =>
    metrics.filter((metric) => metric[flag]).map(({ key }) => key);

  test('have a key each, in words with hyphens', () => {
    expect(new Set(metrics.map(({ key }) => key)).size).toBe(metrics.length);
    expect(metrics.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  test('mark as vanity what looks good but guides no decision', () => {
    expect(keysOf('vanity')).toEqual([
      'impressions',
      'reach',
      'unique-visitors',
      'sessions',
      'followers',
      'likes',
      'video-views',
      'downloads',
    ]);
  });

  test('mark as financial exactly what is money, or is calculated from money on both sides', () => {
    const inMoney = metrics.filter(({ unit }) => unit === 'money').map(({ key }) => key);
    expect(keysOf('financial').sort()).toEqual(
      [...inMoney, 'return-on-ad-spend', 'return-on-marketing-investment'].sort(),
    );
  });

  test('never add up what must not be added: unique visitors, shares and averages', () => {
    const added = metrics.filter(({ aggregation }) => aggregation === 'sum');
    expect(added.filter(({ unit }) => unit !== 'count' && unit !== 'money')).toEqual([]);
    expect(added.map(({ key }) => key)).not.toContain('unique-visitors');
  });

  test('refuse an entry with a unit that does not exist, by name', () => {
    const [first] = metrics;
    expect(() =>
      readMetrics([
        {
          ...first,
          key: 'clicks',
          aggregation: 'sum',
          direction: 'up',
          vanity: false,
          financial: false,
          unit: 'pieces',
        },
      ]),
    ).toThrow('metric clicks: unit is none of count, money, percent, ratio, days, hours, score');
  });
});

describe('the goal library', () => {
  const { goals, metrics } = packaged;
  const metricOf = (key: string) => metrics.entries.find((metric) => metric.key === key);

  test('holds every kind of goal that the sources name, each under a key of its own', () => {
    expect(goals.entries).toHaveLength(21);
    expect(new Set(goals.entries.map(({ key }) => key)).size).toBe(21);
  });

  test.each(goals.entries)(
    '$key is measured by a metric of the catalogue, in its unit and direction',
    (goal) => {
      expect(metricOf(goal.metric)).toMatchObject({ unit: goal.unit, direction: goal.direction });
    },
  );

  test('wants a KPI of outcome beside exactly those that a metric of attention measures', () => {
    const paired = goals.entries.filter(({ pairWithOutcome }) => pairWithOutcome).map(({ key }) => key);
    expect(paired).toEqual(['shop-traffic']);
    const vain = goals.entries.filter(({ metric }) => metricOf(metric)?.vanity === true);
    expect(vain.map(({ key }) => key)).toEqual(paired);
  });

  test('counts as financial what is measured in money, unless it is a cost', () => {
    for (const { unit, nature } of goals.entries) {
      expect(unit === 'money').toBe(nature !== 'marketing');
    }
  });

  test.each([
    [
      { key: 'fame', metric: 'applause', nature: 'marketing', department: 'other' },
      'goal fame: there is no metric applause',
    ],
    [
      { key: 'fame', metric: 'leads', nature: 'moral', department: 'other' },
      'goal fame: nature is none of financial, marketing, cost',
    ],
  ])('refuses %j by name', (row, message) => {
    expect(() => readGoals([row], metrics.entries)).toThrow(message);
  });
});

describe('the tools', () => {
  const { entries } = packaged.tools;

  test('have a key each, in words with hyphens, and both kinds', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['tool', 'dataSource']));
  });

  test('name a product only where the sources or a market ask for one, each with what to choose instead', () => {
    const named = entries.filter(({ key }) => brandNames.has(packaged.tools.words.en[`${key}.name`] ?? ''));
    expect(named.map(({ key }) => key)).toEqual(['google-analytics', 'matomo', 'yandex-metrica']);
  });

  test('refuse a kind that does not exist, by name', () => {
    expect(() => readTools([{ key: 'abacus', kind: 'toy' }])).toThrow(
      'tool abacus: kind is none of tool, dataSource',
    );
  });
});

describe('the channels', () => {
  const channels = packaged.channels.entries;
  const keysOf = (belongs: (channel: ChannelEntry) => boolean) =>
    channels.filter(belongs).map(({ key }) => key);

  test('have a key each, in words with hyphens, and every ownership', () => {
    expect(new Set(channels.map(({ key }) => key)).size).toBe(channels.length);
    expect(channels.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
    expect(new Set(channels.map(({ ownership }) => ownership))).toEqual(new Set(['owned', 'earned', 'paid']));
  });

  test('say which no longer exist and which reach people away from the screen', () => {
    expect(keysOf(({ retired }) => retired)).toEqual(['google-plus', 'foursquare']);
    expect(keysOf(({ offline }) => offline)).toEqual([
      'shop',
      'events',
      'print',
      'radio-tv',
      'out-of-home',
      'direct-mail',
    ]);
  });

  test('say where one must not be used for marketing', () => {
    expect(keysOf(({ restrictedIn }) => restrictedIn?.includes('RU') === true)).toEqual([
      'facebook',
      'instagram',
      'x',
      'linkedin',
    ]);
  });

  test.each([
    [{ key: 'fax', ownership: 'rented' }, 'channel fax: ownership is none of owned, earned, paid'],
    [{ key: 'fax', ownership: 'owned', restrictedIn: ['Russia'] }, 'channel fax: Russia is no country'],
  ])('refuse %j by name', (row, message) => {
    expect(() => readChannels([row])).toThrow(message);
  });
});
