import { orderAt } from '@kader/plan/canonical';
import { type AcceptedSet, applyChangeSet, baseFor, type Change, type ChangeSet } from '@kader/plan/changes';
import { createDocument, type PlanDocument } from '@kader/plan/document';
import { describe, expect, test } from 'vitest';
import { type Answer, checkHistory, type History, type SentSet } from './check-history.ts';

const idOf = (number: number) => `0190aaaa-0000-7000-8000-${String(number).padStart(12, '0')}`;
const goal = idOf(900);

const start: PlanDocument = createDocument({
  id: idOf(1),
  structure: {
    key: 'seed',
    version: 1,
    kind: 'plan',
    sections: [{ key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] }],
    settings: { smartA: 'achievable', detailWindowDays: 90, approval: 'required' },
    starterItems: [],
  },
  header: {
    title: 'Plan',
    locale: 'nl',
    currency: 'EUR',
    periodStart: '2027-01-01',
    periodEnd: '2027-06-30',
  },
});

const add: Change = {
  op: 'item.add',
  id: goal,
  collection: 'goals',
  order: orderAt(0),
  fields: { title: 'a b c' },
};
const setTarget = (value: string): Change => ({ op: 'item.set', id: goal, field: 'target', value });
const setTitle = (value: string): Change => ({ op: 'item.set', id: goal, field: 'title', value });

/** A server of one plan that does as it should: takes what fits and refuses what does not. */
function openServer() {
  let document = start;
  const stored: AcceptedSet[] = [];
  const sent: SentSet[] = [];
  return {
    document: () => document,
    /** Sends a change as somebody who saw the plan like this. */
    send(number: number, change: Change, seen = document): Answer {
      const set: ChangeSet = { id: idOf(number), changes: [change], base: baseFor(seen, [change]) };
      const applied = applyChangeSet(document, set, { seq: document.seq + 1, check: true });
      const answer: Answer = applied.ok
        ? { kind: 'acknowledged', seq: document.seq + 1 }
        : { kind: 'conflict' };
      if (applied.ok) {
        document = applied.value.document;
        stored.push({ id: set.id, seq: document.seq, changes: applied.value.changes });
      }
      sent.push({ client: 'Daan', set, answers: [{ kind: 'none' }, answer] });
      return answer;
    },
    history: (): History => ({ start, sent, stored, final: document }),
  };
}

/** A goal whose target two people write without having seen each other, and whose title they write together. */
function someHistory(): History {
  const server = openServer();
  server.send(10, add);
  const seen = server.document();
  expect(server.send(11, setTarget('5'))).toEqual({ kind: 'acknowledged', seq: 2 });
  expect(server.send(12, setTarget('6'), seen)).toEqual({ kind: 'conflict' });
  server.send(13, setTitle('a b C'));
  expect(server.send(14, setTitle('A b c'), seen)).toEqual({ kind: 'acknowledged', seq: 4 });
  return server.history();
}

const answered = (sent: readonly SentSet[], number: number, ...answers: readonly Answer[]) =>
  sent.map((one) => (one.set.id === idOf(number) ? { ...one, answers } : one));

test('a history in which all went well has no fault', () => {
  expect(checkHistory(someHistory())).toEqual([]);
});

test('nothing that was ever acknowledged need be heard again', () => {
  const history = someHistory();
  const twice: Answer = { kind: 'acknowledged', seq: 2 };
  expect(
    checkHistory({ ...history, sent: answered(history.sent, 11, twice, { kind: 'none' }, twice) }),
  ).toEqual([]);
});

describe('finds', () => {
  test.each<{ fault: string; spoil: (history: History) => Partial<History>; says: RegExp }>([
    {
      fault: 'a set that was acknowledged and is gone',
      spoil: ({ stored, final }) => ({ stored: stored.slice(0, -1), final: { ...final, seq: 3 } }),
      says: /was acknowledged as 4 and is not stored/,
    },
    {
      fault: 'a number that was told and is another',
      spoil: ({ sent }) => ({ sent: answered(sent, 11, { kind: 'acknowledged', seq: 3 }) }),
      says: /was acknowledged as 3 and is stored as 2/,
    },
    {
      fault: 'a set that is stored twice',
      spoil: ({ stored, final }) => ({
        stored: [...stored, ...stored.slice(-1).map((set) => ({ ...set, seq: 5 }))],
        final: { ...final, seq: 5 },
      }),
      says: /is stored twice/,
    },
    {
      fault: 'a gap in the numbers',
      spoil: ({ stored, final }) => ({
        stored: stored.map((set) => (set.seq === 4 ? { ...set, seq: 5 } : set)),
        final: { ...final, seq: 5 },
      }),
      says: /has number 5, where 4 was due/,
    },
    {
      fault: 'a plan whose number is not that of its history',
      spoil: ({ final }) => ({ final: { ...final, seq: 7 } }),
      says: /The plan has number 7, and its history ends with 4/,
    },
    {
      fault: 'a set that nobody sent',
      spoil: ({ sent }) => ({ sent: sent.slice(0, -1) }),
      says: /is stored, and nobody sent it/,
    },
    {
      fault: 'a set that was never answered',
      spoil: ({ sent }) => ({ sent: answered(sent, 14, { kind: 'none' }) }),
      says: /was never answered/,
    },
    {
      fault: 'a set that was refused for no conflict',
      spoil: ({ sent }) => ({ sent: answered(sent, 12, { kind: 'refused', code: 'INTERNAL' }) }),
      says: /was refused: INTERNAL/,
    },
    {
      fault: 'a set that was refused as a conflict and is stored',
      spoil: ({ sent }) => ({ sent: answered(sent, 13, { kind: 'conflict' }) }),
      says: /was refused as a conflict and is stored as 3/,
    },
    {
      fault: 'a conflict that was none',
      spoil: ({ sent }) => ({
        sent: sent.map((one) =>
          one.set.id === idOf(12)
            ? { ...one, set: { ...one.set, base: { [`${goal}.target`]: { seen: 2 } } } }
            : one,
        ),
      }),
      says: /and there was none/,
    },
    {
      fault: 'a write over what its author had not seen',
      spoil: ({ sent }) => ({
        sent: [
          ...sent.filter(({ set }) => set.id !== idOf(13)),
          {
            client: 'Irina',
            set: { id: idOf(13), changes: [setTitle('a b C')], base: { [`${goal}.title`]: { seen: 0 } } },
            answers: [{ kind: 'acknowledged', seq: 3 }],
          },
        ],
      }),
      says: /wrote over .+\.title, which its author had not seen/,
    },
    {
      fault: 'a plan that holds something else',
      spoil: ({ final }) => {
        const item = final.items.get(goal);
        const items = new Map(final.items);
        if (item !== undefined) {
          items.set(goal, { ...item, fields: { ...item.fields, target: '9' } });
        }
        return { final: { ...final, items } };
      },
      says: /is not what its changes made of it/,
    },
  ])('$fault', ({ spoil, says }) => {
    const history = someHistory();
    expect(checkHistory({ ...history, ...spoil(history) }).join('\n')).toMatch(says);
  });
});

test('who writes what stands there already has not written, and of two who move a row the last wins', () => {
  const server = openServer();
  server.send(10, add);
  server.send(11, setTarget('5'));
  const seen = server.document();
  server.send(12, setTarget('5'), seen);
  server.send(13, setTarget('6'), seen);
  server.send(14, { op: 'item.move', id: goal, order: orderAt(3) }, seen);
  server.send(15, { op: 'item.move', id: goal, order: orderAt(4) }, seen);
  expect(server.document().seq).toBe(6);
  expect(checkHistory(server.history())).toEqual([]);
});

test('a plan that nobody changed has no fault', () => {
  expect(checkHistory({ start, sent: [], stored: [], final: start })).toEqual([]);
});
