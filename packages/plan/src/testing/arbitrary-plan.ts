import fc from 'fast-check';
import { promptRowId, singleRowId, starterRowId } from '../blocks/face.ts';
import type { PlanDocument } from '../document/face.ts';
import { ownPrompt, ownSectionKey, sectionItemId } from '../document/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import { buildPlan, documentId, id, prose, references, structure, type TestRow } from './build-plan.ts';

/** The test structure with two more views of goals: those of one funnel stage, and those that serve a row of the template. */
export const withView: TemplateStructure = {
  ...structure,
  sections: structure.sections.map((section) =>
    section.key === 'summary'
      ? {
          ...section,
          blocks: [
            ...section.blocks,
            { key: 'loyal', type: 'goals', settings: { filter: { funnelStage: 'loyal' } } },
            { key: 'growth', type: 'goals', settings: { filter: { businessGoal: { element: 'growth' } } } },
          ],
        }
      : section,
  ),
};

/** Marks texts that a client must never read. */
export const secret = 'SECRET';

const goalIds = [0, 1, 2, 3, 4].map((index) => id(`goal ${index}`));
const businessGoalIds = [starterRowId(documentId, 'growth'), id('business goal 1')];
const personIds = [0, 1, 2].map((index) => id(`person ${index}`));
const lineIds = [0, 1, 2].map((index) => id(`line ${index}`));
/** Some that exist nowhere, too. */
const anyGoal = fc.constantFrom(...goalIds, id('nowhere'));
const anyPerson = fc.constantFrom(...personIds, id('nobody'));
const words = fc.constantFrom('sell more', 'win 40 regulars', 'кофе', 'żółć', '');
const order = fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5', 'V6');
const life = fc.record({ removed: fc.constantFrom(undefined, undefined, undefined, true as const) });

/** Filled fields only, as in documents. */
function filled(fields: Record<string, FieldValue | undefined>): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
}

function row(base: TestRow, life: { readonly removed: true | undefined }): TestRow {
  const isInternal = base.fields?.internal === true;
  const fields = Object.entries(base.fields ?? {}).map(([name, value]) => [
    name,
    isInternal && typeof value === 'string' && ['title', 'line'].includes(name)
      ? `${secret} ${value}`
      : value,
  ]);
  return {
    ...base,
    fields: Object.fromEntries(fields),
    ...(life.removed === undefined ? {} : { removed: true }),
  };
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const internal = fc.constantFrom(undefined, undefined, true as const);
const text = fc
  .tuple(words, maybe(anyGoal))
  .map(([said, target]) => (said === '' && target === undefined ? undefined : prose(said, target)));

function goalRow(goal: string): fc.Arbitrary<TestRow> {
  return fc
    .record({
      title: words,
      businessGoal: maybe(fc.constantFrom(...businessGoalIds).map((target) => ({ id: target }))),
      owner: maybe(anyPerson),
      funnelStage: maybe(fc.constantFrom('reach', 'loyal')),
      target: maybe(fc.constantFrom('10', '12.5')),
      internal,
    })
    .chain((fields) =>
      fc
        .tuple(order, life)
        .map(([at, state]) =>
          row({ id: goal, collection: 'goals', order: at, fields: filled(fields) }, state),
        ),
    );
}

function lineRow(line: string): fc.Arbitrary<TestRow> {
  return fc
    .record({
      line: words,
      why: text,
      goals: maybe(
        fc.uniqueArray(anyGoal, { minLength: 1, maxLength: 3 }).map((targets) => references(...targets)),
      ),
      internal,
    })
    .chain((fields) =>
      fc
        .tuple(order, life)
        .map(([at, state]) =>
          row(
            { id: line, collection: 'strategicLines', block: 'route', order: at, fields: filled(fields) },
            state,
          ),
        ),
    );
}

function answerRow(block: string, prompt: string): fc.Arbitrary<TestRow> {
  return fc.tuple(text, internal, life).map(([answer, isInternal, state]) =>
    row(
      {
        id: promptRowId(documentId, block, prompt),
        collection: 'answers',
        block,
        order: 'V1',
        fields: filled({ answer, internal: isInternal }),
      },
      state,
    ),
  );
}

function sectionRow(key: string): fc.Arbitrary<TestRow> {
  return fc
    .record({ hidden: internal, hiddenReason: maybe(fc.constant(`${secret} reason`)), title: words, order })
    .map(({ order: at, ...fields }) => ({
      id: sectionItemId(documentId, key),
      collection: 'sections',
      order: at,
      fields: filled(fields),
    }));
}

/** A section of the plan's own, with its text or without, removed or not. */
const ownKey = ownSectionKey(id('own'));
const ownRows = fc
  .tuple(sectionRow(ownKey), life, maybe(answerRow(ownKey, ownPrompt)))
  .map(([section, state, answer]) => [
    row({ ...section, block: ownKey, fields: { ...section.fields, title: 'Own' } }, state),
    ...(answer === undefined ? [] : [answer]),
  ]);

/** Any subset of these rows. */
function some(rows: readonly fc.Arbitrary<TestRow>[]): fc.Arbitrary<TestRow[]> {
  return fc
    .tuple(...rows.map((one) => maybe(one)))
    .map((given) => given.filter((one): one is TestRow => one !== undefined));
}

/** Documents of every shape the structure allows: rows internal, removed, dangling, in hidden and own sections, in two views. */
export const anyPlan: fc.Arbitrary<PlanDocument> = fc
  .tuple(
    some(goalIds.map(goalRow)),
    some(
      businessGoalIds.map((goal) =>
        fc
          .tuple(words, internal, life)
          .map(([title, isInternal, state]) =>
            row(
              { id: goal, collection: 'businessGoals', fields: filled({ title, internal: isInternal }) },
              state,
            ),
          ),
      ),
    ),
    some(
      personIds.map((person) =>
        life.map((state) => row({ id: person, collection: 'people', fields: { kind: 'member' } }, state)),
      ),
    ),
    some(lineIds.map(lineRow)),
    some([
      answerRow('route', 'way'),
      answerRow('route', 'means'),
      answerRow('route', 'dropped'),
      answerRow('note', 'note'),
    ]),
    some([
      fc.tuple(maybe(anyGoal), life).map(([target, state]) =>
        row(
          {
            id: singleRowId(documentId, 'route', 'textBasis'),
            collection: 'textBasis',
            block: 'route',
            fields: filled({ basedOn: target && references(target) }),
          },
          state,
        ),
      ),
      words.map((statement) =>
        row(
          {
            id: singleRowId(documentId, 'approval', 'approvalStatement'),
            collection: 'approvalStatement',
            block: 'approval',
            fields: filled({ statement }),
          },
          { removed: undefined },
        ),
      ),
    ]),
    some(structure.sections.map(({ key }) => sectionRow(key))),
    maybe(ownRows),
    fc.boolean(),
  )
  .map(([goals, business, people, lines, answers, single, sections, own, hasView]) =>
    buildPlan(
      [goals, business, people, lines, answers, single, sections, own ?? []].flat(),
      hasView ? { structure: withView } : {},
    ),
  );
