import { documentFromJson } from '@kader/plan/document';
import { PlanProvider, planNamespaces } from '@kader/plan-ui/plan';
import { createMemoryOutbox, DocumentStore, type DocumentTransport } from '@kader/plan-ui/store';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse, standInForServer } from '../screen/testing/stand-in-server.ts';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { goalId, openAnswer } from './testing/open-answer.ts';

const refresh = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }), usePathname: () => '/' }));

beforeEach(() => standInForWidth(1440));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  refresh.mockClear();
});

const reached: DocumentTransport = {
  apply: async () => ({ seq: 1 }),
  since: async () => ({ seq: 0, sets: [], people: [] }),
};

function open(answer = openAnswer(), transport = reached) {
  const store = new DocumentStore({
    document: documentFromJson(answer.document),
    people: answer.people,
    transport,
    outbox: createMemoryOutbox(),
    newId: () => crypto.randomUUID(),
  });
  const context = { today: answer.today, approvers: answer.approvers };
  function Host() {
    const [isOpen, setOpen] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open again
        </button>
        <ShareDialog answer={answer} demo open={isOpen} onOpenChange={setOpen} />
      </>
    );
  }
  const { frame, catalogues, candidates, rights, timeZone, status, review, decisions } = answer;
  const data = { frame, catalogues, candidates, rights, timeZone, status, review, decisions };
  render(
    <Surroundings of={planNamespaces}>
      <PlanProvider {...data} store={store} context={context}>
        <Host />
      </PlanProvider>
    </Surroundings>,
  );
  return {
    store,
    user: userEvent.setup(),
    send: () => screen.findByRole('button', { name: 'Share version 1' }),
  };
}

describe('sharing for approval', () => {
  it('asks those who already approve, with a message, and says who was invited', async () => {
    const asked = standInForServer({ 'review.request': () => ({ version: 1 }) });
    const { user, send } = open();
    expect(await screen.findByRole('checkbox', { name: 'Ola Nyberg' })).toHaveProperty('ariaChecked', 'true');
    await user.type(screen.getByRole('textbox', { name: /Message/ }), 'Look at the goal first.');
    await user.click(await send());
    expect(await screen.findByText('Version 1 has been shared')).toBeTruthy();
    expect(screen.getByText('Invited: Ola Nyberg')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the demo inbox' }).getAttribute('href')).toBe('/inbox');
    expect(asked).toEqual([
      {
        path: 'review.request',
        input: {
          planId: openAnswer().document.id,
          approvers: [{ userId: '0190eeee-0000-7000-8000-000000000001' }],
          message: 'Look at the goal first.',
          locale: 'en',
        },
      },
    ]);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('invites somebody new only with a name and an address', async () => {
    const asked = standInForServer({ 'review.request': () => ({ version: 1 }) });
    const { user, send } = open(openAnswer({ approvers: [] }));
    await user.click(await send());
    expect(await screen.findByText('Fill this in.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mei Tan');
    await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'mei at terrace');
    await user.click(await send());
    expect(await screen.findByText(/Type a full e-mail address/)).toBeTruthy();
    expect(asked).toEqual([]);
    await user.clear(screen.getByRole('textbox', { name: 'E-mail address' }));
    await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'mei@terrace.example');
    await user.click(await send());
    expect(await screen.findByText('Invited: Mei Tan')).toBeTruthy();
  });

  it('sends nothing when nobody is chosen', async () => {
    const asked = standInForServer({});
    const { user, send } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Ola Nyberg' }));
    await user.click(await send());
    expect(await screen.findByText('Choose at least one person, or invite someone.')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe('a plan that cannot go out', () => {
  it('lists what holds it back, with the way there', async () => {
    standInForServer({});
    const { user, send } = open(openAnswer({}, { metric: undefined }));
    expect(await screen.findByText('1 finding holds the plan back')).toBeTruthy();
    expect((await send()).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Show: Nothing measures goal 1 yet.' }));
    await waitFor(() => expect(screen.queryByText('1 finding holds the plan back')).toBeNull());
  });

  it('lists what the server found, and keeps what was filled in', async () => {
    const target = { section: 'goals', block: 'goals', item: goalId, field: 'dueDate' };
    const finding = {
      id: 'x',
      code: 'GOAL-NODATE',
      severity: 'error',
      target,
      params: { position: 1, variant: 'late' },
      fix: { kind: 'goto', key: 'setDueDate', target },
    };
    standInForServer({
      'review.request': () =>
        refuse({ code: 'REVIEW_HELD_BACK', status: 409, details: { findings: [finding] } }),
    });
    const { user, send } = open();
    await user.type(await screen.findByRole('textbox', { name: /Message/ }), 'Look at the goal first.');
    await user.click(await send());
    expect(await screen.findByText('Goal 1 falls due after the plan ends.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /Message/ })).toHaveProperty(
      'value',
      'Look at the goal first.',
    );
  });

  it('waits until everything typed is saved, and says when that fails', async () => {
    const asked = standInForServer({ 'review.request': () => ({ version: 1 }) });
    const cut: DocumentTransport = { ...reached, apply: () => Promise.reject(new TypeError('fetch failed')) };
    const { store, user, send } = open(openAnswer(), cut);
    store.change([{ op: 'document.set', field: 'title', value: 'Autumn on the terrace' }]);
    await user.click(await send());
    expect(await screen.findByText(/Some changes are not saved yet/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
