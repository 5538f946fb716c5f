import type { Locale } from '@kader/i18n';
import { fieldDefinition } from '@kader/plan/blocks';
import { applyChangeSet } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import { figuresOf } from '@kader/plan/fields';
import { monthsBetween } from '@kader/plan/formulas';
import { v7 } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import { readFigures } from '../../fields/figures/read-figures.ts';
import { readTable } from '../../fields/figures/table-text.ts';
import { DocumentStore } from '../../store/document-store.ts';
import { createMemoryOutbox } from '../../store/outbox.ts';
import { figures } from '../../testing/example-ids.ts';
import { filledPlan, people, planOf, testId } from '../../testing/example-plan.ts';
import { PlanServer } from '../../testing/plan-server.ts';
import { placeAfter, rangeOf } from './grid-place.ts';
import { cellKey, fillFigures, type GridTarget, pasteTable, writeCells } from './grid-writes.ts';
import { spreadFigures } from './spread-figures.ts';

const months = ['2027-03', '2027-04', '2027-05', '2027-06'];
const search = testId('search');
const trial = testId('trial');
const ids = [search, trial];

function definitionOf(collection: string, field: string) {
  const definition = fieldDefinition(collection, field);
  if (definition === undefined) {
    throw new Error(`no field ${collection}.${field}`);
  }
  return definition;
}

function targetIn(locale: Locale): GridTarget {
  const [label, plan] = [definitionOf('budgetLines', 'label'), definitionOf('budgetLines', 'plan')];
  return {
    collection: 'budgetLines',
    titleField: 'label',
    titleDefinition: label,
    field: 'plan',
    presets: {},
    read: (texts, fields) => readFigures(plan, texts, { locale, currency: 'EUR', fields }),
  };
}

const numbers = Array.from({ length: 5000 }, (_, index) => index).values();
const newId = () => testId(`new ${numbers.next().value}`);

function paste(text: string, locale: Locale, start = { row: 0, col: 1 }, given = months) {
  const document = filledPlan();
  const result = pasteTable(
    document,
    targetIn(locale),
    { ids, months: given.slice(Math.max(0, start.col - 1)), newId },
    { start: start.col === 0 ? start : { row: start.row, col: 1 }, table: readTable(text) },
  );
  return { ...result, document: applied(document, result.changes) };
}

function applied(document: PlanDocument, changes: Parameters<typeof applyChangeSet>[1]['changes']) {
  const set = { id: testId('set'), changes, base: {} };
  const result = applyChangeSet(document, set, { seq: 1, check: false });
  if (!result.ok) {
    throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  }
  return result.value.document;
}

const planOfRow = (document: PlanDocument, id: string) =>
  Object.fromEntries(figuresOf(document.items.get(id)?.fields.plan));

describe('pasting figures in each language', () => {
  test.each<[locale: Locale, text: string, minor: readonly string[]]>([
    ['nl', '1.234,56\t€ 1.200\t(500)\t-12,5', ['123456', '120000', '-50000', '-1250']],
    ['ru', '1 234,56\t1\u00a0200 €\t(500)\t−12,5', ['123456', '120000', '-50000', '-1250']],
    ['sv', '1 234,56\t1\u202f200 €\t(500,00)\t−12,5', ['123456', '120000', '-50000', '-1250']],
    ['pl', '1 234,56\t1200 €\t(500)\t-12,5', ['123456', '120000', '-50000', '-1250']],
    ['en', '1,234.56\t€1,200\t(€500)\t-12.5', ['123456', '120000', '-50000', '-1250']],
    ['nl', '1,234.56\t1200.00\t€ (500)\t0', ['123456', '120000', '-50000', '0']],
  ])('%s reads %j', (locale, text, minor) => {
    const { document, pasted } = paste(text, locale);
    expect(Object.values(planOfRow(document, search))).toEqual(minor);
    expect(pasted).toBe(4);
  });
});

describe('pasting a table', () => {
  test('is one list of changes, cell by cell, and adds the rows that are missing', () => {
    const { document, changes } = paste('Search\t1\t2\nTrial\t3\t4\nFilms\t5\t6', 'en', { row: 0, col: 0 });
    expect(document.items.get(search)?.fields.label).toBe('Search');
    expect(planOfRow(document, search)).toEqual({ '2027-03': '100', '2027-04': '200', '2027-05': '90000' });
    expect(planOfRow(document, trial)).toEqual({ '2027-03': '300', '2027-04': '400' });
    const added = changes.filter((change) => change.op === 'item.add');
    expect(added.map(({ fields }) => fields.label)).toEqual(['Films']);
  });

  test('the apostrophe that keeps a text from being a formula is taken off; a sum in a figure stays one', () => {
    const { document } = paste("'=Search\t=2*3\n'-5 % offer\t-4", 'en', { row: 0, col: 0 });
    expect(ids.map((id) => document.items.get(id)?.fields.label)).toEqual(['=Search', '-5 % offer']);
    expect(planOfRow(document, search)).toMatchObject({ '2027-03': '600' });
    expect(planOfRow(document, trial)).toMatchObject({ '2027-03': '-400' });
  });

  test('what cannot be read stays as text with its reason, and the rest is written', () => {
    const { document, outcome, pasted } = paste('12\tn/a\t$ 5\t1,005', 'nl');
    expect(planOfRow(document, search)).toMatchObject({ '2027-03': '1200', '2027-04': '180050' });
    expect(pasted).toBe(2);
    expect(outcome.get(cellKey(search, '2027-04'))).toMatchObject({
      text: 'n/a',
      why: { reason: 'notNumber' },
    });
    expect(outcome.get(cellKey(search, '2027-05'))?.why.reason).toBe('otherCurrency');
  });

  test('an empty cell empties, columns beyond the plan are left out and said', () => {
    const { document, isBeyond } = paste('\t7\t8\t9\t10', 'en');
    expect(planOfRow(document, search)).toEqual({ '2027-04': '700', '2027-05': '800', '2027-06': '900' });
    expect(isBeyond).toBe(true);
  });

  test('five hundred rows of a year pasted over others are one set and one undo', async () => {
    const year = monthsBetween('2027-01-01', '2027-12-31');
    const lines = Array.from({ length: 500 }, (_, row) => ({
      id: testId(`line ${row}`),
      collection: 'budgetLines',
      fields: { label: `Line ${row}`, plan: figures({ '2027-01': '100', '2028-06': '700' }) },
    }));
    const server = new PlanServer(planOf(lines), people);
    const transport = server.transport('somebody');
    const outbox = createMemoryOutbox();
    const store = new DocumentStore({
      document: server.document,
      people,
      transport,
      outbox,
      newId: () => v7(),
    });
    const table = lines.map(() => year.map((_, month) => String(month + 2)));
    const grid = { ids: lines.map(({ id }) => id), months: year, newId };
    const pasted = pasteTable(server.document, targetIn('en'), grid, { start: { row: 0, col: 1 }, table });
    expect([pasted.pasted, pasted.rowsLeft]).toEqual([6000, 0]);
    store.change(pasted.changes);
    await vi.waitFor(() => expect(store.getState().pending).toEqual([]));
    const last = testId('line 499');
    const written = { '2027-01': '200', '2027-12': '1300', '2028-06': '700' };
    expect(planOfRow(server.document, last)).toMatchObject(written);
    store.undo();
    expect(planOfRow(store.getState().view, last)).toEqual({ '2027-01': '100', '2028-06': '700' });
    await vi.waitFor(() => expect(store.getState().pending).toEqual([]));
    expect(server.log).toHaveLength(2);
  });

  test('five hundred new rows fit in one change; what does not is counted', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, row) => `Row ${row}\t1\t2\t3\t4`);
    expect(paste(rows(500).join('\n'), 'en', { row: 0, col: 0 }).rowsLeft).toBe(0);
    const tooMany = paste(rows(2500).join('\n'), 'en', { row: 0, col: 0 });
    expect(tooMany.changes.length).toBeLessThanOrEqual(2000);
    expect(tooMany.rowsLeft).toBeGreaterThan(400);
  });
});

describe('a unit that is typed along', () => {
  const kpi = testId('leads');
  const unitless = (fields: Item['fields']): PlanDocument => {
    const document = filledPlan();
    const { unit: _, ...known } = document.items.get(kpi)?.fields ?? {};
    const item = { ...document.items.get(kpi), fields: { ...known, ...fields } } as Item;
    return { ...document, items: new Map(document.items).set(kpi, item) };
  };
  const read: GridTarget['read'] = (texts, fields) =>
    readFigures(definitionOf('kpis', 'target'), texts, { locale: 'en', currency: 'EUR', fields });
  const targets = { ...targetIn('en'), collection: 'kpis', titleField: 'name', field: 'target', read };

  test('becomes that of the row, whose other figures stay as they are read', () => {
    const document = unitless({ baseline: '35', target: figures({ '2027-03': '10', '2027-04': '20' }) });
    const { changes } = writeCells({ now: document, seen: document }, targets, [
      { id: kpi, month: '2027-04', text: '12 %' },
      { id: kpi, month: '2027-05', text: '15' },
    ]);
    const { fields } = applied(document, changes).items.get(kpi) as Item;
    expect([fields.unit, fields.baseline]).toEqual(['percent', '0.35']);
    expect(Object.fromEntries(figuresOf(fields.target))).toEqual({
      '2027-03': '0.1',
      '2027-04': '0.12',
      '2027-05': '0.15',
    });
    expect(Object.fromEntries(figuresOf(fields.actual))).toEqual({ '2027-03': '1.2' });
  });

  test('is that of a row that is pasted', () => {
    const document = filledPlan();
    const { changes } = pasteTable(
      document,
      targets,
      { ids: [], months, newId },
      { start: { row: 0, col: 0 }, table: [['Conversion', '2 %', '3 %']] },
    );
    expect(changes).toMatchObject([{ op: 'item.add', fields: { name: 'Conversion', unit: 'percent' } }]);
  });
});

describe('writing, filling and spreading', () => {
  const document = filledPlan();

  test('a cell that holds the same makes no change', () => {
    const cell = { id: search, month: '2027-03', text: '1,200' };
    expect(writeCells({ now: document, seen: document }, targetIn('en'), [cell]).changes).toEqual([]);
  });

  test('fills to the right from the first column, and down from the first row', () => {
    const range = { ids, months: ['2027-04', '2027-05'] };
    const right = fillFigures(document, 'plan', range, 'right');
    expect([...(right.get(search) ?? [])]).toEqual([
      ['2027-04', '180050'],
      ['2027-05', '180050'],
    ]);
    const down = fillFigures(document, 'plan', range, 'down');
    expect([...(down.get(trial) ?? [])]).toEqual([
      ['2027-04', '180050'],
      ['2027-05', '90000'],
    ]);
  });

  test('spreads what a row has in all, to the cent', () => {
    const spread = spreadFigures(document, 'plan', { ids, months: ['2027-03', '2027-04', '2027-05'] });
    expect([...(spread.get(search)?.values() ?? [])]).toEqual(['130017', '130017', '130016']);
    expect([...(spread.get(trial)?.values() ?? [])]).toEqual(['16667', '16667', '16666']);
  });
});

describe('places', () => {
  const size = { rows: 20, cols: 5 };
  test.each<[key: string, mod: boolean, row: number, col: number]>([
    ['ArrowUp', false, 2, 2],
    ['ArrowDown', false, 4, 2],
    ['ArrowLeft', true, 3, 0],
    ['ArrowRight', true, 3, 4],
    ['Home', false, 3, 0],
    ['End', true, 19, 4],
    ['PageDown', false, 13, 2],
    ['PageUp', false, 0, 2],
  ])('%s (mod %s) leads to row %i, column %i', (key, mod, row, col) => {
    expect(placeAfter(key, mod, { row: 3, col: 2 }, size)).toEqual({ row, col });
  });

  test('other keys lead nowhere, and no key leads out', () => {
    expect(placeAfter('a', false, { row: 0, col: 0 }, size)).toBeNull();
    expect(placeAfter('toString', false, { row: 0, col: 0 }, size)).toBeNull();
    expect(placeAfter('ArrowUp', false, { row: 0, col: 0 }, size)).toEqual({ row: 0, col: 0 });
  });

  test('a range has its corners in order', () => {
    expect(rangeOf({ row: 4, col: 1 }, { row: 2, col: 3 })).toEqual({ top: 2, bottom: 4, left: 1, right: 3 });
  });
});
