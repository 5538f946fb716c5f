import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { parseTemplateStructure } from '../../template/face.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, prose, structure, type TestRow } from '../../testing/build-plan.ts';
import { findingsOf, today } from '../../testing/judge-plan.ts';
import { promptRowId } from '../derived-rows.ts';
import { groupByRing } from './group-by-ring.ts';

const asking: TemplateStructure = {
  ...structure,
  sections: [
    {
      key: 'strategy',
      sostac: 'strategy',
      blocks: [
        {
          key: 'choices',
          type: 'questionSet',
          settings: {
            prompts: [
              { key: 'social', required: true },
              { key: 'traffic', scale: 'trafficBalance' },
              { key: 'work', scale: 'delivery' },
            ],
          },
        },
        {
          key: 'bounds',
          type: 'questionSet',
          settings: {
            prompts: [
              { key: 'shop', required: true, scale: 'scope' },
              { key: 'events', scale: 'scope', ring: 'around' },
            ],
          },
        },
      ],
    },
  ],
};
const answer = (block: string, prompt: string, fields: Readonly<Record<string, FieldValue>>): TestRow => ({
  id: promptRowId(documentId, block, prompt),
  collection: 'questions',
  block,
  fields,
});
const plan = (rows: readonly TestRow[] = []) => buildPlan(rows, { structure: asking });

test('a template may ask on a scale', () => {
  expect(parseTemplateStructure(asking).ok).toBe(true);
});

test('a required question counts as filled once it is answered, in words or on its scale', () => {
  const completeness = (rows: readonly TestRow[]) => evaluate(plan(rows), { today }).completeness;
  expect(completeness([])).toEqual({ filled: 0, required: 2 });
  const decided = answer('bounds', 'shop', { status: 'undecided' });
  expect(completeness([decided])).toEqual({ filled: 0, required: 2 });
  const both = [
    answer('choices', 'social', { answer: prose('To listen') }),
    answer('bounds', 'shop', { status: 'out' }),
  ];
  expect(completeness(both)).toEqual({ filled: 2, required: 2 });
});

describe('STRAT-QUESTIONS and SCOPE-OPEN', () => {
  test('say once per set how many are open, and lead to the first', () => {
    const [open, ...others] = findingsOf('STRAT-QUESTIONS', plan());
    expect(others).toEqual([]);
    expect(open).toMatchObject({
      severity: 'hint',
      target: { section: 'strategy', block: 'choices' },
      params: { count: 3 },
      fix: { target: { item: promptRowId(documentId, 'choices', 'social'), field: 'answer' } },
    });
    const [undecided, ...more] = findingsOf('SCOPE-OPEN', plan());
    expect(more).toEqual([]);
    expect(undecided).toMatchObject({
      severity: 'warning',
      target: { block: 'bounds' },
      params: { count: 2 },
      fix: { target: { item: promptRowId(documentId, 'bounds', 'shop'), field: 'status' } },
    });
  });

  test('a choice on the scale answers a question; who decided does not', () => {
    const document = plan([
      answer('choices', 'social', { answer: prose('To listen') }),
      answer('choices', 'traffic', { trafficBalance: 'even' }),
      answer('choices', 'work', { decidedOn: '2027-03-01' }),
      answer('bounds', 'shop', { status: 'later' }),
      answer('bounds', 'events', { status: 'undecided', answer: prose('Perhaps') }),
    ]);
    expect(findingsOf('STRAT-QUESTIONS', document)[0]).toMatchObject({
      params: { count: 1 },
      fix: { target: { item: promptRowId(documentId, 'choices', 'work'), field: 'delivery' } },
    });
    expect(findingsOf('SCOPE-OPEN', document)[0]?.params).toEqual({ count: 1 });
    const { computed } = evaluate(document, { today });
    expect(computed.get('block:choices')).toEqual({ answered: 2, total: 3, undecided: 0 });
    expect(computed.get('block:bounds')).toEqual({ answered: 1, total: 2, undecided: 1 });
  });

  test("count one's own questions on the scale they use", () => {
    const own = (name: string, fields: Readonly<Record<string, FieldValue>>): TestRow => ({
      id: id(name),
      collection: 'ownQuestions',
      block: 'bounds',
      fields: { question: name, ...fields },
    });
    const document = plan([
      answer('bounds', 'shop', { status: 'in' }),
      answer('bounds', 'events', { status: 'out' }),
      own('prices', { scale: 'scope' }),
      own('plain', {}),
    ]);
    expect(findingsOf('SCOPE-OPEN', document)[0]).toMatchObject({
      params: { count: 1 },
      fix: { target: { item: id('prices') } },
    });
    expect(findingsOf('STRAT-QUESTIONS', document).map(({ target }) => target.block)).toEqual([
      'choices',
      'bounds',
    ]);
  });

  test('are silent once all is said', () => {
    const document = plan([
      answer('choices', 'social', { answer: prose('To listen') }),
      answer('choices', 'traffic', { trafficBalance: 'organic' }),
      answer('choices', 'work', { delivery: 'mix' }),
      answer('bounds', 'shop', { status: 'in' }),
      answer('bounds', 'events', { status: 'out' }),
    ]);
    expect(findingsOf('STRAT-QUESTIONS', document)).toEqual([]);
    expect(findingsOf('SCOPE-OPEN', document)).toEqual([]);
  });
});

test('questions that follow each other in the same ring stand together, those of no ring too', () => {
  const asked = [{ ring: 'core' }, { ring: 'core' }, {}, { ring: null }, { ring: 'beyond' }] as const;
  expect(groupByRing(asked).map(({ ring, questions }) => [ring, questions.length])).toEqual([
    ['core', 2],
    [null, 2],
    ['beyond', 1],
  ]);
  expect(groupByRing([])).toEqual([]);
});
