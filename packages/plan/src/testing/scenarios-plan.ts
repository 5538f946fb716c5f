import { keyedRowId, singleRowId } from '../blocks/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { documentId, id, prose, references, structure, type TestRow } from './build-plan.ts';
import { figures } from './figures-plan.ts';

/** Goals, activities, a budget, the extract, scenarios and who may choose one: what a managed plan decides with. */
export const scenariosStructure: TemplateStructure = {
  ...structure,
  sections: ['goals', 'activities', 'budget', 'goalExtract', 'scenarios', 'risks', 'technology', 'team'].map(
    (type) => ({ key: type, blocks: [{ key: type, type }] }),
  ),
};

type Fields = Readonly<Record<string, FieldValue>>;

export const scenarioId = (type: string) => keyedRowId(documentId, 'scenarios', { key: type });

/** A scenario of a type. */
export function scenario(type: string, fields: Fields = {}): TestRow {
  return { id: scenarioId(type), collection: 'scenarios', fields: { type, ...fields } };
}

/** A row that belongs to the scenario of a type. */
export function rowOf(type: string, collection: string, fields: Fields, name = collection): TestRow {
  return { id: id(`${type} ${name}`), collection, parent: scenarioId(type), fields };
}

/** What is in every part of an extract that stands in fields of its own. */
export const wholeExtract: Fields = {
  goals: references(id('goal')),
  hypothesis: prose('If repairs are bookable online, more people come, because they call after hours.'),
  start: '2027-03-01',
  end: '2027-05-31',
  qualityCriteria: 'Every booking is answered within an hour',
  risks: references(id('ill')),
};

/** The three scenarios with all seven parts, at 1,200, 1,000 and 800 of a budget of 1,000. */
export const wholeScenarios: readonly TestRow[] = [
  { id: id('ill'), collection: 'risks', fields: { description: 'The mechanic falls ill' } },
  {
    id: id('line'),
    collection: 'budgetLines',
    fields: { label: 'Search', plan: figures({ '2027-03': '100000' }) },
  },
  ...[
    ['pessimistic', '1.2'],
    ['realistic', '1'],
    ['optimistic', '0.8'],
  ].flatMap(([type = '', costFactor = '']) => [
    scenario(type, { ...wholeExtract, costFactor }),
    rowOf(type, 'scenarioMessages', { audience: 'Staff', message: 'What to expect' }),
  ]),
];

/** The goal extract of the plan. */
export function extract(fields: Fields): TestRow {
  return {
    id: singleRowId(documentId, 'goalExtract', 'goalExtract'),
    collection: 'goalExtract',
    block: 'goalExtract',
    fields,
  };
}
