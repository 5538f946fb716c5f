import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, structure } from '../../testing/build-plan.ts';
import { findingsOf, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';

const withSheet: TemplateStructure = {
  ...structure,
  sections: [{ key: 'strategy', blocks: [{ key: 'sheet', type: 'positioning' }] }],
};
const sheetId = singleRowId(documentId, 'sheet', 'positioning');
const proof: FieldValue = [{ id: 'a', order: 'V', value: 'Measured by the shop itself' }];

function plan(fields?: Readonly<Record<string, FieldValue>>, locale = 'en') {
  const rows =
    fields === undefined ? [] : [{ id: sheetId, collection: 'positioning', block: 'sheet', fields }];
  return buildPlan(rows, { structure: withSheet, header: { locale } });
}

describe('POS-NOUSP', () => {
  test.each<[when: string, fields: Readonly<Record<string, FieldValue>> | undefined, variant: string | null]>(
    [
      ['nothing is written', undefined, 'usp'],
      ['there is proof of nothing', { proof }, 'usp'],
      ['nothing proves it', { usp: 'Baked while you wait' }, 'proof'],
      ['it is said and proven', { usp: 'Baked while you wait', proof }, null],
    ],
  )('when %s', (_when, fields, variant) => {
    const [finding] = findingsOf('POS-NOUSP', plan(fields));
    expect([finding?.params.variant ?? null, finding?.severity, finding?.target]).toEqual(
      variant === null
        ? [null, undefined, undefined]
        : [variant, 'warning', { section: 'strategy', block: 'sheet', item: sheetId, field: variant }],
    );
  });
});

describe('MSG-COMPLEX', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'brood').join(' ');

  test.each<[locale: string, benefit: string, variant: string | null]>([
    ['en', words(25), null],
    ['en', words(26), 'benefitWords'],
    ['en', 'Comprehensive multidisciplinary organisational transformation', 'benefitLong'],
    ['en', 'Comprehensive multidisciplinary transformation', null],
    [
      'nl',
      'Klantvriendelijke conversieoptimalisatie, betaalbaarheidsgarantie, duurzaamheidsbewustzijn',
      'benefitLong',
    ],
    // Ordinary length in Dutch and Swedish, not in English.
    ['nl', 'Boodschappen bezorgdienst bakkerijen winkelstraat', null],
    ['ru', 'Хлеб без спешки', null],
    [
      'ru',
      'Высокотехнологичные многофункциональные энергоэффективные профессиональные решения',
      'benefitLong',
    ],
    ['pl', 'Świeża kawa', null],
    ['sv', 'Trädgårdsbelysning', null],
  ])('in %s: %s', (locale, benefit, variant) => {
    const [finding] = findingsOf('MSG-COMPLEX', plan({ benefit }, locale));
    expect(finding?.params.variant ?? null).toBe(variant);
  });

  test('judges the core message on its own, and says how many words and how many would do', () => {
    const findings = findingsOf('MSG-COMPLEX', plan({ benefit: words(30), coreMessage: words(27) }));
    expect(findings.map(({ params }) => params)).toEqual([
      { variant: 'benefitWords', count: 30, max: 25 },
      { variant: 'coreMessageWords', count: 27, max: 25 },
    ]);
  });
});

describe('MSG-COMPLEX, the words of customers', () => {
  const customers = (...words: readonly string[]) => ({
    id: id('commuters'),
    collection: 'audiences',
    fields: { customerWords: words.map((value, index) => ({ id: `w${index}`, order: `V${index}`, value })) },
  });
  const found = (fields: Readonly<Record<string, FieldValue>>, words: readonly string[]) =>
    findingsOf(
      'MSG-COMPLEX',
      buildPlan([{ id: sheetId, collection: 'positioning', block: 'sheet', fields }, customers(...words)], {
        structure: withSheet,
      }),
    ).map(({ params, fix, target }) => [params.variant, fix.key, target.field]);

  test.each<[sentence: string, words: string[]]>([
    ['Repaired while you wait', ['a quick repair']],
    ['Ремонт за один день', ['быстрого ремонта']],
    ['Naprawa od ręki', ['szybkiej naprawy']],
    ['A b c', ['b']],
    ['Anything at all', []],
  ])('%s is heard in %j', (benefit, words) => {
    expect(found({ benefit }, words)).toEqual([]);
  });

  test('one finding where neither sentence uses any; the other sentence may do', () => {
    const words = ['home again tonight'];
    expect(found({ benefit: 'Excellence in service' }, words)).toEqual([
      ['customerWords', 'useTheirWords', 'benefit'],
    ]);
    expect(found({ coreMessage: 'Excellence in service' }, words)).toEqual([
      ['customerWords', 'useTheirWords', 'coreMessage'],
    ]);
    expect(found({ benefit: 'Excellence in service', coreMessage: 'Tonight at home' }, words)).toEqual([]);
    expect(found({ usp: 'Near' }, words)).toEqual([]);
  });
});

test('counts the words of what should be taken in at a glance', () => {
  const { computed } = evaluate(plan({ benefit: 'Bread that’s still warm, 24/7', usp: 'Near' }), { today });
  expect(computed.get(sheetId)).toEqual({ benefitWords: 6, coreMessageWords: null });
});
