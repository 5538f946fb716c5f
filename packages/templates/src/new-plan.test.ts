import { createDocument } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { expect, test } from 'vitest';
import { packagedTemplates } from './packaged-templates.ts';

test.each(packagedTemplates().map(({ key, structure, words }) => [key, structure, words.nl] as const))(
  'a new plan of %s is told nothing about an order that nobody has begun',
  (_key, structure, words) => {
    const document = createDocument({
      id: '0190aaaa-0000-7000-8000-000000000006',
      structure,
      words,
      header: {
        title: 'Plan',
        locale: 'nl',
        currency: 'EUR',
        periodStart: '2027-01-01',
        periodEnd: '2027-12-31',
        business: 'mixed',
      },
    });
    const { findings } = evaluate(document, { today: '2027-01-04' });
    expect(findings.filter(({ code }) => code.startsWith('ORDER-')).map(({ code }) => code)).toEqual([]);
  },
);

test.each(['strategic', 'complete'])('a plan of %s looks five years ahead', (key) => {
  const structure = packagedTemplates().find((template) => template.key === key)?.structure;
  const pyramid = structure?.starterItems.find(({ collection }) => collection === 'pyramid');
  expect(pyramid?.fields).toEqual({ horizonYears: '5' });
});
