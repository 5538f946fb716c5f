import { unwrap } from '@kader/errors';
import { describe, expect, it } from 'vitest';
import { promptRowId } from '../blocks/face.ts';
import { applyChangeSet, invertChangeSet } from '../changes/face.ts';
import { diffDocuments } from '../diff/face.ts';
import { evaluate } from '../evaluate/face.ts';
import { freeze, readInternal, readShared, thaw, toShared } from '../freeze/face.ts';
import { type Business, businesses, type TemplateStructure } from '../template/face.ts';
import { parseTemplateStructure } from '../template/parse-template-structure.ts';
import { structure as base, buildPlan, documentId, id, prose } from '../testing/build-plan.ts';
import { applicableParts } from './applicable-parts.ts';
import { homeOf, orderedSections, rowsOf, visibleSections } from './face.ts';

const online = ['ecommerce', 'leadgen', 'mixed'] as const;
const structure: TemplateStructure = {
  ...base,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'sales', businesses: online, blocks: [{ key: 'journey', type: 'journey' }] },
    {
      key: 'act',
      blocks: [
        { key: 'activities', type: 'activities' },
        { key: 'tests', type: 'experiments', businesses: online },
      ],
    },
    { key: 'shop', blocks: [{ key: 'technology', type: 'technology', businesses: ['ecommerce'] }] },
    {
      key: 'strategy',
      blocks: [
        {
          key: 'route',
          type: 'guidedText',
          settings: {
            prompts: [
              { key: 'way', required: true },
              { key: 'both', required: true, businesses: ['mixed'] },
            ],
          },
        },
        {
          key: 'web',
          type: 'guidedText',
          settings: { prompts: [{ key: 'basket', businesses: ['ecommerce', 'mixed'] }] },
        },
      ],
    },
  ],
};

const rows = [
  { collection: 'journeySteps', id: id('step'), fields: { name: 'Basket' } },
  { collection: 'experiments', id: id('test'), fields: { title: 'Shorter form' } },
  {
    collection: 'answers',
    id: promptRowId(documentId, 'route', 'both'),
    block: 'route',
    fields: { answer: prose('One stock') },
  },
];
const planOf = (business?: Business) =>
  buildPlan(rows, { structure, header: business === undefined ? {} : { business } });

describe('sections that apply only to some businesses', () => {
  it.each<[business: Business | undefined, shown: Record<string, readonly string[]>]>([
    [
      undefined,
      { sales: ['journey'], act: ['activities', 'tests'], shop: ['technology'], strategy: ['route', 'web'] },
    ],
    [
      'ecommerce',
      { sales: ['journey'], act: ['activities', 'tests'], shop: ['technology'], strategy: ['route', 'web'] },
    ],
    ['leadgen', { sales: ['journey'], act: ['activities', 'tests'], strategy: ['route'] }],
    ['offline', { act: ['activities'], strategy: ['route'] }],
  ])('stand in the plan of a firm that sells: %s', (business, shown) => {
    const sections = visibleSections(planOf(business));
    expect(
      Object.fromEntries(sections.map(({ key, blocks }) => [key, blocks.map((block) => block.key)])),
    ).toEqual({ goals: ['goals'], ...shown });
  });

  it.each<[business: Business | undefined, asked: readonly string[]]>([
    [undefined, ['way', 'both', 'basket']],
    ['mixed', ['way', 'both', 'basket']],
    ['ecommerce', ['way', 'basket']],
    ['offline', ['way']],
  ])('ask the questions that apply to a firm that sells: %s', (business, asked) => {
    const document = planOf(business);
    const prompts = visibleSections(document)
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ settings }) => settings?.prompts ?? []);
    expect(prompts.map(({ key }) => key)).toEqual(asked);
    expect(JSON.stringify(prompts)).not.toContain('businesses');
    const strategy = orderedSections(document).find(({ section }) => section.key === 'strategy');
    expect(strategy?.leftOutPrompts).toEqual(
      asked.includes('both') ? [] : [{ block: 'route', prompt: 'both' }],
    );
  });

  it('are hidden with the reason, and their rows are kept', () => {
    const document = planOf('offline');
    const section = (key: string) => orderedSections(document).find((one) => one.section.key === key);
    expect(section('sales')).toMatchObject({ hidden: true, notFor: 'offline', hiddenReason: null });
    expect(section('shop')).toMatchObject({ hidden: true, notFor: 'offline', leftOut: [] });
    expect(section('act')).toMatchObject({ hidden: false, notFor: null });
    expect(section('act')?.leftOut.map(({ key }) => key)).toEqual(['tests']);
    expect(rowsOf(document, 'journeySteps').map((row) => row.id)).toEqual([id('step')]);
    expect(homeOf(document, 'experiments')).toBeNull();
    expect(homeOf(planOf('mixed'), 'experiments')).toMatchObject({ section: 'act' });
  });

  it('are neither judged nor shared while they do not apply', () => {
    const context = { today: '2027-03-05' };
    const codes = (business: Business) =>
      evaluate(planOf(business), context).findings.map(({ code }) => code);
    expect(codes('ecommerce')).toContain('JOURNEY-MODE');
    expect(codes('offline')).not.toContain('JOURNEY-MODE');
    const shared = (business: Business) => JSON.stringify(toShared(planOf(business)));
    expect(shared('ecommerce')).toContain('Basket');
    expect(shared('offline')).not.toContain('Basket');
    for (const business of businesses) {
      expect(shared(business)).not.toContain('businesses');
      expect(shared(business).includes('One stock')).toBe(business === 'mixed');
    }
    const fillOf = (business: Business) => {
      const { sections } = evaluate(planOf(business), context);
      const strategy = sections.find(({ key }) => key === 'strategy');
      return [strategy?.filled, strategy?.required];
    };
    expect([fillOf('mixed'), fillOf('ecommerce')]).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('lose nothing by another answer: not in a version, not in a comparison, and undoing it is as if nobody had', () => {
    const before = planOf('ecommerce');
    const set = {
      id: id('set'),
      changes: [{ op: 'document.set', field: 'business', value: 'offline' } as const],
      base: {},
    };
    const { document: after } = unwrap(applyChangeSet(before, set, { seq: 1, check: false }));
    expect([...after.items.keys()]).toEqual([...before.items.keys()]);
    expect(diffDocuments(before, after)).toMatchObject({
      header: [{ field: 'business' }],
      sections: [],
      items: [],
    });
    const version = freeze(after);
    const kept = thaw(
      { shared: readShared(version.shared), internal: readInternal(version.internal) },
      structure,
    );
    expect(rowsOf(kept, 'journeySteps').map(({ fields }) => fields.name)).toEqual(['Basket']);
    expect(kept.items.get(promptRowId(kept.id, 'route', 'both'))?.fields).toEqual({
      answer: prose('One stock'),
    });
    const undo = invertChangeSet(before, set, id('undo'));
    const { document: back } = unwrap(applyChangeSet(after, undo, { seq: 2, check: false }));
    expect(freeze(back).hash).toBe(freeze(before).hash);
    expect(visibleSections(back).map(({ key }) => key)).toEqual(
      visibleSections(before).map(({ key }) => key),
    );
  });

  it('give the same answer each time, so that screens see that nothing changed', () => {
    const [, sales] = structure.sections;
    if (sales === undefined) {
      throw new Error('The structure has no such section.');
    }
    expect(applicableParts(sales, 'mixed')).toBe(applicableParts(sales, 'mixed'));
    expect(applicableParts(sales, null).section).toEqual({
      key: 'sales',
      blocks: [{ key: 'journey', type: 'journey' }],
    });
    const [goals] = orderedSections(planOf('offline'));
    expect(goals?.section).toBe(structure.sections[0]);
  });
});

describe('a plan begun for a firm that sells like this', () => {
  it('has the answer in its journey, too', () => {
    const settings = (business?: Business) =>
      rowsOf(planOf(business), 'journeySettings').map(({ block, fields }) => [block, fields.salesMode]);
    expect(settings('leadgen')).toEqual([['journey', 'leadgen']]);
    expect(settings()).toEqual([]);
  });
});

describe('the structure of a template', () => {
  const withLimit = (limit: unknown) => ({
    ...structure,
    sections: structure.sections.map((section) =>
      section.key === 'sales' ? { ...section, businesses: limit } : section,
    ),
  });
  it('may limit a question, too', () => {
    expect(parseTemplateStructure(structure).ok).toBe(true);
    expect(JSON.stringify(parseTemplateStructure(structure))).toContain(
      '"key":"both","required":true,"businesses"',
    );
  });
  it.each([[['ecommerce']], [['leadgen', 'offline']]])('may limit a section to %j', (limit) => {
    expect(parseTemplateStructure(withLimit(limit)).ok).toBe(true);
  });
  it.each([[[]], [['kiosk']], [[...businesses]], ['ecommerce']])('may not limit it to %j', (limit) => {
    expect(parseTemplateStructure(withLimit(limit)).ok).toBe(false);
  });
});
