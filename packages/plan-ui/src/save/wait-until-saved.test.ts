import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import { filledPlan } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { waitUntilSaved } from './wait-until-saved.ts';

function open() {
  const document = filledPlan();
  const transport = new PlanServer(document).transport('somebody');
  const store = new DocumentStore({
    document,
    people: [],
    transport,
    outbox: createMemoryOutbox(),
    newId: () => v7(),
  });
  const write = (value: string) => store.change([{ op: 'document.set', field: 'title', value }]);
  return { store, transport, write };
}

test('what is saved already needs no waiting', async () => {
  expect(await waitUntilSaved(open().store)).toBe(true);
});

test('waits for what is on its way', async () => {
  const { store, write } = open();
  write('Autumn plan');
  write('Autumn plan 2027');
  expect(await waitUntilSaved(store)).toBe(true);
  expect(store.getState().pending).toEqual([]);
});

test('gives up when nothing can be sent', async () => {
  const { store, transport, write } = open();
  transport.line = 'cut';
  write('Autumn plan');
  expect(await waitUntilSaved(store)).toBe(false);
});

test('gives up when it takes too long', async () => {
  const { store, transport, write } = open();
  transport.apply = () => new Promise(() => undefined);
  write('Autumn plan');
  expect(await waitUntilSaved(store, 20)).toBe(false);
});
