import { describe, expect, it } from 'vitest';
import { promptRowId } from '../blocks/derived-rows.ts';
import { kpiNoteId, reconciliationId } from '../blocks/kpis/derived-ids.ts';
import { deriveId, orderAt } from '../canonical/face.ts';
import { seriesEntry } from '../fields/series.ts';
import { buildPlan, documentId, id } from '../testing/build-plan.ts';
import { copyDocument, headerOf, type PlanDocument, rowsOf, sectionItemId, visibleSections } from './face.ts';

const copyId = '0190bbbb-0000-7000-8000-000000000002';
const userId = '0190cccc-0000-7000-8000-000000000003';
const memberEntry = deriveId(documentId, 'person', userId);
const order = orderAt(0);

const plan: PlanDocument = buildPlan(
  [
    { id: memberEntry, collection: 'people', fields: { kind: 'member' } },
    { id: id('marta'), collection: 'people', fields: { kind: 'client' } },
    {
      id: id('growth'),
      collection: 'businessGoals',
      fields: { title: 'Grow', nature: 'marketing' },
    },
    { id: id('gone'), collection: 'businessGoals', removed: true, fields: { title: 'Gone' } },
    {
      id: id('goal'),
      collection: 'goals',
      fields: {
        title: 'More',
        businessGoal: { id: id('growth') },
        dueDate: '2027-01-31',
        owner: memberEntry,
      },
    },
    {
      id: id('other'),
      collection: 'goals',
      fields: { title: 'Other', businessGoal: { id: id('gone') }, owner: id('marta') },
    },
    { id: sectionItemId(documentId, 'summary'), collection: 'sections', fields: { hidden: true } },
    {
      id: promptRowId(documentId, 'route', 'way'),
      collection: 'answers',
      block: 'route',
      fields: {
        answer: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'See ' },
                { type: 'itemReference', attrs: { id: id('goal') } },
                { type: 'itemReference', attrs: { id: id('gone') } },
              ],
            },
          ],
        },
      },
    },
    {
      id: id('kpi'),
      collection: 'kpis',
      fields: {
        target: [seriesEntry('2027-01', '10')],
        actual: [seriesEntry('2027-01', '8')],
      },
    },
    {
      id: id('meeting'),
      collection: 'meetings',
      fields: { firstDate: '2027-01-04', frequency: 'FREQ=WEEKLY;UNTIL=20270131' },
    },
    {
      id: id('kept by a word'),
      collection: 'meetings',
      fields: { firstDate: '2027-01-04', frequency: 'monthly' },
    },
    {
      id: reconciliationId(documentId, '2027-01'),
      collection: 'reconciliation',
      fields: { month: '2027-01' },
    },
  ],
  {
    header: {
      title: 'Plan',
      locale: 'nl',
      currency: 'EUR',
      periodStart: '2027-01-01',
      periodEnd: '2027-06-30',
    },
  },
);
const note = {
  id: kpiNoteId(documentId, id('kpi'), '2027-01'),
  collection: 'kpiNotes',
  parent: id('kpi'),
  order,
  fields: { month: '2027-01' },
  revisions: { month: 3 },
};
const withNote: PlanDocument = { ...plan, seq: 9, items: new Map([...plan.items, [note.id, note]]) };

const copyOf = (more: Partial<Parameters<typeof copyDocument>[1]> = {}) =>
  copyDocument(withNote, { id: copyId, title: 'Plan (copy)', months: 0, users: [userId], ...more });

describe('a copy', () => {
  it('is a new document under its own title, without history', () => {
    const { document } = copyOf();
    expect([document.id, document.seq]).toEqual([copyId, 0]);
    expect(headerOf(document)).toMatchObject({ id: copyId, fields: { title: 'Plan (copy)', locale: 'nl' } });
    expect([...document.items.values()].every(({ revisions }) => Object.keys(revisions).length === 0)).toBe(
      true,
    );
  });

  it('shares no id with the original and is the same when made twice', () => {
    const { document } = copyOf();
    expect([...document.items.keys()].filter((key) => withNote.items.has(key))).toEqual([]);
    expect(copyOf().document.items).toEqual(document.items);
  });

  it('leaves out what was removed, and references to it', () => {
    const { document, ids } = copyOf();
    expect(rowsOf(document, 'businessGoals').map(({ fields }) => fields.title)).toEqual(['Grow']);
    expect(ids.has(id('gone'))).toBe(false);
    const goals = rowsOf(document, 'goals').map(({ fields }) => fields.businessGoal);
    expect(goals).toEqual([{ id: ids.get(id('growth')) }, undefined]);
  });

  it('finds what exists once by definition: sections, answers, people, notes', () => {
    const { document } = copyOf();
    expect(visibleSections(document).map(({ key }) => key)).not.toContain('summary');
    expect(document.items.has(promptRowId(copyId, 'route', 'way'))).toBe(true);
    const owner = deriveId(copyId, 'person', userId);
    expect(document.items.get(owner)?.fields).toEqual({ kind: 'member' });
    expect(rowsOf(document, 'goals')[0]?.fields.owner).toBe(owner);
    const [kpi] = rowsOf(document, 'kpis');
    expect(document.items.get(kpiNoteId(copyId, kpi?.id ?? '', '2027-01'))?.parent).toBe(kpi?.id);
    expect(document.items.has(reconciliationId(copyId, '2027-01'))).toBe(true);
  });

  it('keeps the words of a text and turns its chips to the copy', () => {
    const { document, ids } = copyOf();
    const text = JSON.stringify(document.items.get(promptRowId(copyId, 'route', 'way'))?.fields.answer);
    expect(text).toContain('See ');
    expect(text).toContain(ids.get(id('goal')));
    expect(text).not.toContain(id('gone'));
  });

  it('comes without people who do not come along, and without their names in fields', () => {
    const { document } = copyOf({ withoutPeople: new Set([id('marta')]) });
    expect(rowsOf(document, 'people')).toHaveLength(1);
    expect(rowsOf(document, 'goals').map(({ fields }) => 'owner' in fields)).toEqual([true, false]);
  });
});

describe('a copy for another period', () => {
  it('moves days, months and targets, with ends of months clamped, and leaves what was measured', () => {
    const { document } = copyOf({ months: 13 });
    expect(headerOf(document).fields).toMatchObject({ periodStart: '2028-02-01', periodEnd: '2028-07-30' });
    expect(rowsOf(document, 'goals')[0]?.fields.dueDate).toBe('2028-02-29');
    expect(rowsOf(document, 'meetings').map(({ fields }) => fields)).toEqual([
      { firstDate: '2028-02-04', frequency: 'FREQ=WEEKLY;UNTIL=20280229' },
      { firstDate: '2028-02-04', frequency: 'monthly' },
    ]);
    const [kpi] = rowsOf(document, 'kpis');
    expect(kpi?.fields).toEqual({ target: [seriesEntry('2028-02', '10')] });
    expect([...rowsOf(document, 'kpiNotes'), ...rowsOf(document, 'reconciliation')]).toEqual([]);
  });

  it('that carries on starts where the original came to: figures of KPIs become starting values of KPIs and goals', () => {
    const percent = { unit: 'percent', metric: 'conversionRate' };
    const figures = (...months: readonly (readonly [string, string])[]) =>
      months.map(([at, value]) => seriesEntry(at, value));
    const reached = buildPlan([
      {
        id: id('rate'),
        collection: 'goals',
        fields: {
          ...percent,
          baseline: '0.02',
          baselineUnknown: true,
          baselineBy: '2027-04-01',
          target: '0.04',
        },
      },
      { id: id('other'), collection: 'goals', fields: { baseline: '5', baselineDate: '2027-01-31' } },
      {
        id: id('kpi'),
        collection: 'kpis',
        fields: {
          ...percent,
          goal: { id: id('rate') },
          aggregation: 'last',
          actual: figures(['2027-03', '0.025'], ['2027-04', '0.03']),
        },
      },
      {
        id: id('orders'),
        collection: 'kpis',
        fields: {
          goal: { id: id('other') },
          aggregation: 'sum',
          actual: figures(['2027-03', '100'], ['2027-04', '120']),
        },
      },
      {
        id: id('hours'),
        collection: 'kpis',
        fields: {
          unit: 'hours',
          aggregation: 'average',
          actual: figures(['2027-02', '88'], ['2027-03', '90'], ['2027-04', '90']),
        },
      },
    ]);
    const { document, ids } = copyDocument(reached, {
      id: copyId,
      title: 'Next year',
      months: 12,
      users: [],
      carriesOn: true,
    });
    const fieldsOf = (name: string) => document.items.get(ids.get(id(name)) ?? '')?.fields;
    expect(fieldsOf('rate')).toEqual({
      ...percent,
      baseline: '0.03',
      baselineDate: '2027-04-30',
      target: '0.04',
    });
    expect(fieldsOf('other')).toEqual({ baseline: '5', baselineDate: '2028-01-31' });
    expect(fieldsOf('kpi')).toMatchObject({ baseline: '0.03' });
    expect(fieldsOf('orders')).toMatchObject({ baseline: '120' });
    expect(fieldsOf('hours')).toMatchObject({ baseline: '89.3' });
    const same = copyDocument(reached, { id: copyId, title: 'Twin', months: 12, users: [] });
    expect(same.document.items.get(same.ids.get(id('rate')) ?? '')?.fields).toMatchObject({
      baseline: '0.02',
    });
  });
});
