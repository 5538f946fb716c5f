import type { Permission } from '@kader/access';
import { documentFromJson } from '@kader/plan/document';
import { createMemoryOutbox, DocumentStore } from '@kader/plan-ui/store';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lifeRights } from '../life/life-rights.ts';
import { openAnswer } from '../plan/testing/open-answer.ts';
import type { Parts } from '../plan/use-parts.ts';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { ClientPalette } from './client-palette.tsx';
import { Palette } from './palette.tsx';
import { PlanPalette } from './plan-palette.tsx';

beforeEach(() => {
  standInForWidth(1440);
  // jsdom measures and scrolls nothing.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('says that names cannot be searched, rather than that there is nothing of that name', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  render(
    <Routes path="/noorderlicht">
      <Surroundings of={['palette']}>
        <Palette agencySlug="noorderlicht" permissions={[]} keywords={{}}>
          <main>A page</main>
        </Palette>
      </Surroundings>
    </Routes>,
  );
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'bakery' } });
  expect(await screen.findByText(/cannot be searched at the moment/)).toBeTruthy();
  expect(screen.queryByText('No matches.')).toBeNull();
});

/** Opens the palette over a screen and lists what it offers. */
async function offered(screenOf: ReactNode, permissions: readonly Permission[]): Promise<readonly string[]> {
  const found = { clients: [], plans: [] };
  vi.stubGlobal('fetch', async () => Response.json([{ result: { data: found } }]));
  render(
    <Routes path="/northern-light/clients/terrace">
      <Surroundings of={['palette', 'life']}>
        <Palette agencySlug="northern-light" permissions={permissions} keywords={{}}>
          {screenOf}
        </Palette>
      </Surroundings>
    </Routes>,
  );
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  await screen.findByRole('combobox');
  return screen.getAllByRole('option').map((option) => option.textContent ?? '');
}

const planner: readonly Permission[] = [
  'plan.document:create',
  'plan.document:archive',
  'plan.document:delete',
  'plan.content:export',
  'client.workspace:archive',
  'client.workspace:delete',
  'plan.document:restore',
];

function planScreen(permissions: readonly Permission[], given: { readonly archived?: boolean } = {}) {
  const answer = openAnswer({
    approved: { version: 1, at: '2027-03-01T09:00:00Z', header: '', sections: {} },
  });
  const never = () => new Promise<never>(() => undefined);
  const store = new DocumentStore({
    document: documentFromJson(answer.document),
    people: [],
    transport: { apply: never, since: never },
    outbox: createMemoryOutbox(),
    newId: () => 'set',
  });
  const life = lifeRights(permissions);
  const nothing = () => undefined;
  return (
    <PlanPalette
      {...{ answer, store, life }}
      parts={{ openPanel: nothing, togglePanel: nothing } as unknown as Parts}
      archived={given.archived === true}
      onShare={undefined}
      onPdf={life.pdf ? nothing : undefined}
      onFind={nothing}
      onAddSection={undefined}
    />
  );
}

test('offers of a plan what its buttons and menu do, to those who may', async () => {
  const lines = await offered(planScreen(planner), planner);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Show the history',
      'Compare versions',
      'Download the plan as a PDF',
      'Copy the plan',
      'Archive the plan',
      'Delete the plan',
      'New plan for this client',
      'Sign out',
    ]),
  );
  expect(lines).not.toContain('Share the plan');
  cleanup();
  expect(await offered(planScreen(planner, { archived: true }), planner)).toContain(
    'Take the plan out of the archive',
  );
});

test('offers whoever only reads a plan nothing that they may not do', async () => {
  const lines = await offered(planScreen([]), []);
  expect(lines).toContain('Show the history');
  const forbidden = [
    'Download the plan',
    'Copy the plan',
    'Archive',
    'Delete',
    'New plan',
    'Settings',
    'Bin',
  ];
  expect(lines.filter((line) => forbidden.some((start) => line.startsWith(start)))).toEqual([]);
});

test('offers of a client what its menu does, to those who may', async () => {
  const client = { slug: 'terrace', name: 'The Terrace' };
  const page = (permissions: readonly Permission[]) => (
    <ClientPalette
      agencySlug="northern-light"
      client={client}
      archived={false}
      rights={lifeRights(permissions)}
    />
  );
  expect(await offered(page(planner), planner)).toEqual(
    expect.arrayContaining(['Archive this client', 'Delete this client', 'This client’s bin']),
  );
  cleanup();
  const lines = await offered(page([]), []);
  expect(lines.filter((line) => line.includes('this client'))).toEqual([]);
});
