import { unwrap } from '@kader/errors';
import { orderAt } from '@kader/plan/canonical';
import { applyChangeSet, type Change } from '@kader/plan/changes';
import { type DocumentJson, documentFromJson, documentToJson, type PlanDocument } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { seriesEntry } from '@kader/plan/fields';
import { contentHashes } from '@kader/plan/freeze';
import { v7 } from 'uuid';
import { makePlan } from '../data/make-plan.ts';
import { planContext } from '../data/plan-world.ts';
import { type Spread, spreadOf } from '../measure/spread.ts';
import { timed, timeTurns } from '../measure/time-turns.ts';
import { spreadText, table, verdict } from '../report/figures.ts';
import { openInTab } from './store-of.ts';

const itemCount = 1000;
const rounds = 15;
const edits = 200;
const limits = { recompute: 5, changeMs: 1 };

/** Times the core on a plan of 1,000 items. Answers with a section of results. */
export async function benchCore(): Promise<string> {
  const plan = makePlan('0190aaaa-0000-7000-8000-000000000001', itemCount);
  const text = JSON.stringify(documentToJson(plan));
  const context = planContext();
  const hashes = contentHashes(plan);
  const approved = { version: 1, sections: hashes.sections, header: hashes.header };
  const findings = evaluate(plan, context).findings.length;
  const open = () => documentFromJson(JSON.parse(text) as DocumentJson);
  const changed = changedAgain(open());
  const { ms, toFirst } = await timeTurns(
    {
      parse: { run: () => JSON.parse(text), times: 10 },
      opened: timed({ prepare: open, run: (document) => evaluate(document, context), times: 2 }),
      changed: timed({ prepare: changed, run: (document) => evaluate(document, context), times: 4 }),
      approved: timed({
        prepare: changed,
        run: (document) => evaluate(document, { ...context, approved }, () => hashes),
        times: 4,
      }),
      saved: timed({
        prepare: changed,
        run: (document) => evaluate(document, { ...context, approved }),
        times: 1,
      }),
    },
    { rounds, warmUp: 3 },
  );
  const rows = (
    [
      ['`JSON.parse` of the document', 'parse', null],
      ['Recompute and check a plan just opened', 'opened', limits.recompute],
      ['The same after a change: rows that stayed keep what was worked out', 'changed', limits.recompute],
      ['The same where a version was approved, at a key', 'approved', limits.recompute],
      ['The same once that is saved: hashes of what would be shared are made anew', 'saved', null],
    ] as const
  ).map(([title, name, limit]) => [
    title,
    spreadText(ms[name]),
    spreadText(toFirst[name]),
    limit === null ? '' : verdict(toFirst[name].median, limit),
  ]);
  const kilobytes = Math.round(text.length / 1000);
  return [
    `A plan of ${itemCount} items, ${kilobytes} KB of JSON, about which the checks find ${findings} things; ${rounds} rounds.`,
    table(['', 'CPU ms', 'to `JSON.parse`', ''], rows),
    'One change as the browser applies it (base, inverse for undo, view, queue), ms until the screen could draw it:',
    await changesTable(plan),
  ].join('\n\n');
}

/** States of a plan, each with another amount in one of its lines than the one before. */
function changedAgain(document: PlanDocument): () => PlanDocument {
  let now = document;
  let amount = 0;
  const line = [...document.items.values()].find(({ collection }) => collection === 'budgetLines');
  return () => {
    amount += 1;
    const value = [seriesEntry('2027-03', String(amount))];
    const change = { op: 'item.set', id: line?.id ?? '', field: 'plan', entry: '2027-03', value } as const;
    const set = { id: v7(), changes: [change], base: {} };
    now = unwrap(applyChangeSet(now, set, { seq: now.seq + 1, check: false })).document;
    return now;
  };
}

async function changesTable(plan: PlanDocument): Promise<string> {
  const [activity] = [...plan.items.values()].filter(({ collection }) => collection === 'activities');
  const [line] = [...plan.items.values()].filter(({ collection }) => collection === 'budgetLines');
  if (activity === undefined || line === undefined) {
    throw new Error('The plan lacks what would be changed.');
  }
  const kinds: readonly (readonly [title: string, change: (index: number) => Change])[] = [
    [
      'A title typed',
      (index) => ({ op: 'item.set', id: activity.id, field: 'title', value: `Letter ${index}` }),
    ],
    ['An amount', (index) => ({ op: 'item.set', id: activity.id, field: 'budget', value: index })],
    [
      'A month of a series',
      (index) => ({
        op: 'item.set',
        id: line.id,
        field: 'plan',
        entry: '2027-03',
        value: [seriesEntry('2027-03', String(index))],
      }),
    ],
    [
      'A row added',
      (index) => ({
        op: 'item.add',
        id: v7(),
        collection: 'activities',
        order: orderAt(10_000 + index),
        fields: { title: `New ${index}` },
      }),
    ],
  ];
  const rows: string[][] = [];
  for (const [title, change] of kinds) {
    const spread = await timeEdits(plan, change);
    rows.push([title, spreadText(spread), verdict(spread.median, limits.changeMs)]);
  }
  return table(['', 'ms', ''], rows);
}

/** Makes edits one after the other, each once the one before is saved; the first tenth warms up. */
async function timeEdits(plan: PlanDocument, change: (index: number) => Change): Promise<Spread> {
  const tab = openInTab(plan);
  const figures: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    const changes = [change(index)];
    const begun = performance.now();
    tab.change(changes);
    figures.push(performance.now() - begun);
    await tab.settled();
  }
  return spreadOf(figures.slice(edits / 10));
}
