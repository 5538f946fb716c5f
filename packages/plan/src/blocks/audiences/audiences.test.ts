import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, prose, references, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';

const withAudiences: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'people', blocks: [{ key: 'people', type: 'audiences' }] },
    { key: 'doing', blocks: [{ key: 'doing', type: 'activities' }] },
    { key: 'ways', blocks: [{ key: 'ways', type: 'channels' }] },
    ...structure.sections,
  ],
};
const plan = (rows: readonly TestRow[]) => buildPlan(rows, { structure: withAudiences });
const lines = (...values: readonly string[]): FieldValue =>
  values.map((value, index) => ({ id: `line${index}`, order: `V${index}`, value }));
const audience = (fields: TestRow['fields'] = {}): TestRow => ({
  id: id('commuters'),
  collection: 'audiences',
  fields: { kind: 'persona', name: 'Commuters', ...fields },
});
const activity: TestRow = { id: id('mail'), collection: 'activities', fields: { title: 'Mail' } };
const place = { section: 'people', block: 'people' };
const needs = lines('Home again the same day');

test('AUD-EMPTY: a plan addresses somebody', () => {
  const document = plan([]);
  const [finding] = findingsOf('AUD-EMPTY', document);
  expect(finding).toMatchObject({ severity: 'error', target: place });
  expect(finding && findingsOf('AUD-EMPTY', applyFix(document, finding))).toEqual([]);
});

describe('ORDER-CUSTOMER', () => {
  test.each<[when: string, rows: TestRow[], fix: string | null]>([
    ['an activity has nobody to serve', [activity], 'addAudience'],
    ['an audience says no need', [activity, audience()], 'writeNeeds'],
    ['a need is recorded', [activity, audience({ needs })], null],
    ['nothing is to be done yet', [audience()], null],
  ])('when %s', (_when, rows, fix) => {
    const [finding] = findingsOf('ORDER-CUSTOMER', plan(rows));
    expect([finding?.fix.key ?? null, finding?.severity ?? 'warning']).toEqual([fix, 'warning']);
    expect(finding?.target.field).toBe(fix === 'writeNeeds' ? 'needs' : undefined);
  });
});

describe('AUD-DEMO-ONLY', () => {
  const demographics = prose('Thirty to fifty, in the city');

  test.each<[when: string, fields: TestRow['fields'], variant: string | null]>([
    ['only demographics are known', { demographics }, 'needs'],
    ['nobody knows why they act', { demographics, needs }, 'motivations'],
    ['needs and motives are known', { demographics, needs, motivations: needs }, null],
    ['demographics are not known either', {}, null],
  ])('when %s', (_when, fields, variant) => {
    const [finding] = findingsOf('AUD-DEMO-ONLY', plan([audience(fields)]));
    expect([finding?.params.variant ?? null, finding?.target]).toEqual([
      variant,
      variant === null ? undefined : { ...place, item: id('commuters'), field: variant },
    ]);
  });
});

describe('AUD-NOCHAN', () => {
  const channel = (...audiences: readonly string[]): TestRow => ({
    id: id('channel'),
    collection: 'planChannels',
    fields: {
      channel: 'newsletter',
      ...(audiences.length === 0 ? {} : { audiences: references(...audiences) }),
    },
  });
  const channels = lines('newsletter');
  const kept = channel(id('commuters'));
  const stopping: TestRow = { ...kept, fields: { ...kept.fields, status: 'stop' } };
  const found = (variant: 'audience' | 'channel', rows: readonly TestRow[]) =>
    findingsOf('AUD-NOCHAN', plan(rows)).flatMap(({ params, target }) =>
      params.variant === variant ? [[target.item, target.field]] : [],
    );

  test.each<[when: string, rows: TestRow[], isFound: boolean]>([
    ['no channel leads to it', [audience()], true],
    ['it names one', [audience({ channels })], false],
    ['a channel of the plan is meant for it', [audience(), channel(id('commuters'))], false],
    ['the channels of the plan are meant for others', [audience(), channel(id('others'))], true],
    ['the channel that is meant for it stops', [audience(), stopping], true],
  ])('an audience: %s', (_when, rows, isFound) => {
    expect(found('audience', rows)).toEqual(isFound ? [[id('commuters'), 'channels']] : []);
  });

  test.each<[when: string, rows: TestRow[], isFound: boolean]>([
    ['is meant for nobody', [audience(), channel()], true],
    ['is meant for somebody who is gone', [audience(), channel(id('others'))], true],
    ['is meant for an audience', [audience(), channel(id('commuters'))], false],
  ])('a channel %s', (_when, rows, isFound) => {
    expect(found('channel', rows)).toEqual(isFound ? [[id('channel'), 'audiences']] : []);
  });
});

test('counts audiences, and the needs of each', () => {
  const { computed } = evaluate(plan([audience({ needs: lines('One', 'Two') })]), { today });
  expect(computed.get(id('commuters'))?.needCount).toBe(2);
  expect(computed.get('block:people')).toMatchObject({ audienceCount: 1 });
});
