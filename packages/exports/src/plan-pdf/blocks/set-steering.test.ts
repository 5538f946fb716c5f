import { raciId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { FieldValue } from '@kader/plan/fields';
import type { TemplateStructure } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, buildFrame, id, inputFor, type Row } from '../../testing/sample-plan.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'goals', blocks: [{ key: 'goals', type: 'goals', settings: { parentGoals: true } }] },
  { key: 'strategy', blocks: [{ key: 'team', type: 'team' }] },
  {
    key: 'approval',
    blocks: [
      { key: 'milestones', type: 'milestones' },
      { key: 'risks', type: 'risks' },
      { key: 'decisions', type: 'decisions' },
    ],
  },
];
const row = (name: string, collection: string, fields: Readonly<Record<string, FieldValue>>): Row => ({
  id: id(name),
  collection,
  fields,
});
const plan = buildDocument([
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  row('parent', 'parentGoals', { title: 'Grow with service' }),
  row('member', 'teamMembers', { person: id('ann'), role: 'Decides', rate: 9500, committee: 'steering' }),
  row('milestone', 'milestones', { title: 'Form live', date: '2027-05-03', forecastDate: '2027-05-17' }),
  row('light', 'risks', { description: 'Parts arrive late', probability: '2', impact: '2' }),
  row('heavy', 'risks', {
    description: 'The mechanic leaves',
    probability: '4',
    impact: '4',
    impactCost: 1_200_000,
    response: 'Train the apprentice',
    scenarios: [{ id: 'pessimistic', order: orderAt(0), value: 'pessimistic' }],
  }),
  row('decision', 'decisions', {
    text: 'No printed guide',
    reason: 'Nobody reads it',
    refs: [{ id: id('milestone'), order: orderAt(0), value: { id: id('milestone') } }],
  }),
  { ...row('yes', 'alternatives', { text: 'Only online', chosen: true }), parent: id('decision') },
  { ...row('no', 'alternatives', { text: 'Half the copies', cons: 'Post costs' }), parent: id('decision') },
]);
const part: Row = {
  id: raciId(plan.id, id('member'), 'goals'),
  collection: 'raci',
  parent: id('member'),
  fields: { section: 'goals', letter: 'a' },
};

test('what steers a plan is set with its figures: risks by score, slip, letters by section, what was turned down', async () => {
  const document = buildDocument([
    ...[...plan.items.values()].filter(({ collection }) => collection !== 'document'),
    part,
  ]);
  const input = inputFor(
    { ...document, structure: { ...document.structure, sections } },
    { frame: buildFrame('en'), people: { [id('ann')]: 'Marieke' } },
  );
  const { pages } = await readPdf(await renderPlanPdf(input));
  const text = squeeze(pages.map(({ body }) => body).join(''));
  for (const words of [
    'Grow with service',
    'Accountable',
    'Marieke',
    '14 days late',
    '16 high',
    'Expected cost: €8,400',
    'Open risks are expected to cost €8,400 in total.',
    'Only online (Chosen)',
    'Half the copies (Rejected)',
    'Post costs',
    'Scenarios Pessimistic',
    'Bears on Form live',
  ]) {
    expect(text).toContain(squeeze(words));
  }
  expect(text.indexOf(squeeze('The mechanic leaves'))).toBeLessThan(
    text.indexOf(squeeze('Parts arrive late')),
  );
  expect(text).not.toContain('9500');
});
