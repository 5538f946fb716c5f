import { describe, expect, test } from 'vitest';
import { evaluate, type PlanContext } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { singleRowId } from '../derived-rows.ts';

const withJourney: TemplateStructure = {
  ...structure,
  sections: [{ key: 'sales', blocks: [{ key: 'journey', type: 'journey' }] }],
};
const settingsId = singleRowId(documentId, 'journey', 'journeySettings');

const step = (fields: Readonly<Record<string, FieldValue>> = {}): TestRow => ({
  collection: 'journeySteps',
  fields: { name: 'Looks at prices', ...fields },
});

const askedAfter: TemplateStructure = {
  ...structure,
  sections: [
    {
      key: 'sales',
      blocks: [{ key: 'journey', type: 'journey', settings: { afterPurchase: true } }],
    },
  ],
};

function plan(salesMode: string | null, ...steps: readonly TestRow[]) {
  const settings: readonly TestRow[] =
    salesMode === null
      ? []
      : [{ id: settingsId, collection: 'journeySettings', block: 'journey', fields: { salesMode } }];
  return buildPlan([...settings, ...steps], { structure: withJourney });
}

describe('JOURNEY-MODE', () => {
  test('asks how the client sells before anything else', () => {
    const [finding] = findingsOf('JOURNEY-MODE', plan(null, step()));
    expect(finding).toMatchObject({
      severity: 'warning',
      params: { variant: 'missing' },
      target: { section: 'sales', block: 'journey', item: settingsId, field: 'salesMode' },
      fix: { kind: 'goto', key: 'chooseSalesMode' },
    });
  });

  test.each([
    ['ecommerce', 'purchase'],
    ['leadgen', 'lead'],
    ['offline', 'conversion'],
    ['mixed', 'conversion'],
  ])('asks a journey of %s for its %s, and offers the step', (mode, variant) => {
    const document = plan(mode, step());
    const [finding] = findingsOf('JOURNEY-MODE', document);
    expect(finding?.params).toEqual({ variant });
    expect(finding?.fix.key).toBe('addConversionStep');
    expect(finding && findingsOf('JOURNEY-MODE', applyFix(document, finding))).toEqual([]);
    expect(findingsOf('JOURNEY-MODE', plan(mode, step({ isConversion: true })))).toEqual([]);
  });
});

describe('JOURNEY-LONG', () => {
  const before = (figures: Readonly<Record<string, string | number | null>>): Partial<PlanContext> => ({
    previous: { version: 1, computed: { journey: figures } },
  });
  const document = plan('leadgen', step({ friction: '4' }), step({ friction: '1' }), step());

  test.each<[when: string, context: Partial<PlanContext>, variants: readonly string[]]>([
    ['there is no version before', {}, []],
    ['that version had no journey', { previous: { version: 1, computed: {} } }, []],
    ['nothing got worse', before({ stepCount: 3, meanFriction: '2.5' }), []],
    ['it was longer', before({ stepCount: 4, meanFriction: '3' }), []],
    ['it was shorter', before({ stepCount: 2, meanFriction: '2.5' }), ['steps']],
    ['it was easier', before({ stepCount: 3, meanFriction: '2.4' }), ['friction']],
    ['both got worse', before({ stepCount: 1, meanFriction: '1' }), ['steps', 'friction']],
    ['friction was not judged then', before({ stepCount: 3, meanFriction: null }), []],
  ])('when %s', (_when, context, variants) => {
    const findings = findingsOf('JOURNEY-LONG', document, context);
    expect(findings.map(({ params }) => params.variant)).toEqual(variants);
    expect(findings.every(({ severity, fix }) => severity === 'hint' && fix.kind === 'goto')).toBe(true);
  });

  test('says how many steps there are and were', () => {
    const [finding] = findingsOf('JOURNEY-LONG', document, before({ stepCount: 2 }));
    expect(finding?.params).toEqual({ variant: 'steps', count: 3, before: 2 });
  });
});

test('counts steps, and takes the mean of those whose friction is judged', () => {
  const valuesOf = (...steps: readonly TestRow[]) =>
    evaluate(plan('mixed', ...steps), { today }).computed.get('block:journey');
  expect(valuesOf(step({ friction: '4' }), step({ friction: '1' }), step())).toEqual({
    stepCount: 3,
    meanFriction: '2.5',
  });
  expect(valuesOf()).toEqual({ stepCount: 0, meanFriction: null });
});

describe('a journey is whole (B11)', () => {
  const fillOf = (asked: TemplateStructure, ...steps: readonly TestRow[]) => {
    const { filled, required } = evaluate(
      { ...plan('ecommerce', ...steps), structure: asked },
      { today },
    ).completeness;
    return [filled, required];
  };

  test.each<[when: string, steps: readonly TestRow[], fill: readonly number[], asked: readonly number[]]>([
    ['without steps', [], [1, 3], [1, 4]],
    ['with a step that sells nothing', [step()], [3, 4], [3, 5]],
    ['with a step at which somebody buys', [step({ isConversion: true })], [4, 4], [4, 5]],
    [
      'with one after that, too',
      [step({ isConversion: true }), step({ postPurchase: true })],
      [5, 5],
      [6, 6],
    ],
  ])('%s', (_when, steps, fill, asked) => {
    expect(fillOf(withJourney, ...steps)).toEqual(fill);
    expect(fillOf(askedAfter, ...steps)).toEqual(asked);
  });
});
