import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlanProvider, ReadProvider } from '../plan/plan-provider.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox, type Outbox } from '../store/outbox.ts';
import { context, decision, filledPlan, people, testId } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { dataOf, Surroundings } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentReader } from './document-reader.tsx';

standInForBrowser();

function storeOver(server: PlanServer, outbox: Outbox): DocumentStore {
  return new DocumentStore({
    document: server.document,
    people,
    transport: server.transport('somebody'),
    outbox,
    newId: () => '01900000-0000-7000-8000-0000000000ff',
  });
}

/** Brings what a server rendered to life, as a browser does; gives what React complained about. */
async function hydrate(onServer: ReactNode, inBrowser: ReactNode) {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(onServer);
  const complaints: string[] = [];
  const root = await act(async () =>
    hydrateRoot(container, inBrowser, {
      onRecoverableError: (error) => complaints.push(String(error)),
    }),
  );
  return { container, complaints, root };
}

test('an edited plan comes to life as the server drew it, and then shows what waited on this device', async () => {
  const server = new PlanServer(filledPlan(), people);
  const outbox = createMemoryOutbox();
  const before = storeOver(server, outbox);
  before.change([{ op: 'item.set', id: testId('bookings'), field: 'title', value: 'Kept on this device' }]);
  const waiting = outbox.load();
  const page = (store: DocumentStore) => (
    <Surroundings locale="nl">
      <PlanProvider {...dataOf({ locale: 'nl', decisions: [decision] })} store={store} context={context}>
        <DocumentEditor />
      </PlanProvider>
    </Surroundings>
  );
  const kept: Outbox = { load: () => waiting, save: () => true };
  const { container, complaints, root } = await hydrate(
    page(storeOver(new PlanServer(filledPlan(), people), createMemoryOutbox())),
    page(storeOver(new PlanServer(filledPlan(), people), kept)),
  );
  expect(complaints).toEqual([]);
  await waitFor(() => expect(container.innerHTML).toContain('Kept on this device'));
  act(() => root.unmount());
});

test('a frozen version comes to life as the server drew it', async () => {
  const { frame, catalogues, timeZone } = dataOf({ locale: 'ru' });
  const page = (
    <Surroundings locale="ru">
      <ReadProvider
        {...{ frame, catalogues, timeZone, people }}
        document={filledPlan()}
        decisions={[decision]}
      >
        <DocumentReader />
      </ReadProvider>
    </Surroundings>
  );
  const { complaints, root } = await hydrate(page, page);
  expect(complaints).toEqual([]);
  act(() => root.unmount());
});
