import type { MembersAnswer } from '@kader/api/types';
import { createTranslator } from '@kader/i18n/messages';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ClientPeople } from '../client/client-people.tsx';
import { PersonScope } from '../person/person-scope.tsx';
import { listWords } from '../portfolio/words.ts';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { InvitationMenu } from './invitation-menu.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MembersTable } from './members-table.tsx';
import { rolesToGive } from './role-values.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const clients = [
  { id: 'c1', name: 'Bakkerij De Korenaar' },
  { id: 'c2', name: 'Сад и Свет' },
];
const invitation = {
  id: 'i1',
  name: 'Marta Lis',
  email: 'marta@people.example',
  role: 'planner',
  expiresAt: '2026-11-16T09:00:00Z',
  state: 'waiting',
  assigned: null,
} as const;
const answer: MembersAnswer = {
  members: [
    { userId: 'saskia', name: 'Saskia', email: 'saskia@people.example', role: 'owner', me: false },
    { userId: 'wout', name: 'Wout', email: 'wout@people.example', role: 'admin', me: true },
    { userId: 'sanne', name: 'Sanne', email: 'sanne@people.example', role: 'contributor', me: false },
    { userId: 'elin', name: 'Elin', email: 'elin@people.example', role: 'contributor', me: false },
    { userId: 'maja', name: 'Maja', email: 'maja@people.example', role: 'contributor', me: false },
  ],
  managed: {
    assigned: { saskia: null, wout: null, sanne: clients, elin: null, maja: [] },
    invitations: [
      invitation,
      { ...invitation, id: 'i2', name: 'Tom', email: 'tom@people.example', state: 'expired' },
      {
        ...invitation,
        id: 'i3',
        name: 'An',
        email: 'an@people.example',
        role: 'owner',
        state: 'undelivered',
      },
    ],
    clients,
  },
};

function show(what: ReactNode) {
  return render(
    <Surroundings of={['members', 'client']}>
      <Routes path="/noorderlicht/settings/members">
        <PersonScope userId="wout">{what}</PersonScope>
      </Routes>
    </Surroundings>,
  );
}

const words = {
  locale: 'en',
  timeZone: 'Europe/Amsterdam',
  members: createTranslator('en', 'members'),
  common: createTranslator('en', 'common'),
} as const;

/** Answers every procedure with `respond`; collects what was asked. */
function listen(respond: () => Response): readonly unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, init: { readonly body: string }) => {
    const { pathname } = new URL(url, 'http://kader.test');
    asked.push([pathname.split('/').at(-1), JSON.parse(init.body)[0]]);
    return Promise.resolve(respond());
  });
  return asked;
}
const done = () => Response.json([{ result: { data: {} } }]);
const refused = (code: string, path: readonly string[] = []) => {
  const kader = { code, path, params: {}, details: null, requestId: 'r' };
  return () => Response.json([{ error: { message: code, code: -32009, data: { kader } } }], { status: 409 });
};

test('an admin sees who works for whom and what became of invitations, and can do nothing about owners', () => {
  show(<MembersTable agencySlug="noorderlicht" answer={answer} roles={rolesToGive(false)} words={words} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Saskia.*OwnerActive$/),
    expect.stringMatching(/Wout \(you\).*AdministratorActive$/),
    expect.stringMatching(/Sanne.*ContributorBakkerij De Korenaar and Сад и СветActive$/),
    expect.stringMatching(/Elin.*ContributorAll clientsActive$/),
    expect.stringMatching(/Maja.*Only clients that are in the binActive$/),
    expect.stringMatching(/Marta Lis.*PlannerInvited, valid until 16 Nov 2026$/),
    expect.stringMatching(/Tom.*Invitation expired$/),
    expect.stringMatching(/An.*Could not be deliveredThe mail server refused/),
  ]);
  const managed = rows.map((row) => within(row).queryByRole('button')?.getAttribute('aria-label') ?? null);
  expect(managed).toEqual([
    null,
    ...['Wout', 'Sanne', 'Elin', 'Maja', 'Marta Lis', 'Tom'].map((name) => `Manage: ${name}`),
    null,
  ]);
});

test('a colleague sees names and roles alone', () => {
  const plain = { members: answer.members, managed: null };
  show(<MembersTable agencySlug="noorderlicht" answer={plain} roles={[]} words={words} />);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Member',
    'Role',
  ]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('an invitation needs a name and an address; what the server says of the address stands beside it', async () => {
  const asked = listen(refused('ALREADY_MEMBER', ['email']));
  show(<InviteDialog agencySlug="noorderlicht" roles={rolesToGive(true)} clients={clients} locale="nl" />);
  fireEvent.click(screen.getByRole('button', { name: 'Invite someone' }));
  const dialog = await screen.findByRole('dialog', { name: 'Invite someone' });
  const write = (name: string, value: string) =>
    fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } });
  const submit = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Send invitation' }));
  submit();
  expect(await within(dialog).findAllByText('Fill this in.')).toHaveLength(2);
  write('Name', 'Noor Visser');
  write('E-mail address', 'noor');
  submit();
  expect(await within(dialog).findByText(/Type a full e-mail address/)).toBeTruthy();
  expect(asked).toEqual([]);
  write('E-mail address', 'noor@people.example');
  submit();
  expect(await within(dialog).findByText(/belongs to a member of the agency/)).toBeTruthy();
  const sent = {
    name: 'Noor Visser',
    email: 'noor@people.example',
    role: 'planner',
    clientIds: [],
    locale: 'nl',
  };
  expect(asked).toEqual([['member.invite', sent]]);
});

test('whoever works for some clients works for one at least; for all, none is named', async () => {
  const asked = listen(done);
  const member = answer.members[4];
  const onOpenChange = vi.fn();
  show(
    member && (
      <EditDialog
        open
        {...{ onOpenChange, member, clients }}
        agencySlug="noorderlicht"
        assigned={[]}
        roles={rolesToGive(false)}
      />
    ),
  );
  const dialog = await screen.findByRole('dialog', { name: 'Role and clients: Maja' });
  const submit = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  submit();
  expect(await within(dialog).findByText('Choose one of the options.')).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('radio', { name: 'All clients' }));
  submit();
  await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
  expect(asked).toEqual([['member.save', { userId: 'maja', role: 'contributor', clientIds: [] }]]);
});

test('an invitation that was accepted meanwhile says so, and stays as it was', async () => {
  const asked = listen(refused('NOT_FOUND'));
  show(<InvitationMenu agencySlug="noorderlicht" invitation={invitation} />);
  fireEvent.click(screen.getByRole('button', { name: 'Manage: Marta Lis' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Withdraw invitation' }));
  expect((await screen.findAllByText(/does not exist/)).length).toBeGreaterThan(0);
  expect(asked).toEqual([['invitation.revoke', { invitationId: 'i1' }]]);
});

/** The page of members as an owner has it, which is drawn without whoever was removed once it is drawn anew. */
function Page({ gone }: { readonly gone: string }) {
  const [isDrawnAnew, setDrawnAnew] = useState(false);
  const stays = ({ name }: { readonly name: string }) => !isDrawnAnew || name !== gone;
  const managed = answer.managed && {
    ...answer.managed,
    invitations: answer.managed.invitations.filter(stays),
  };
  return (
    <Routes path="/noorderlicht/settings/members" refresh={() => setDrawnAnew(true)}>
      <MembersTable
        agencySlug="noorderlicht"
        answer={{ members: answer.members.filter(stays), managed }}
        roles={rolesToGive(true)}
        words={words}
      />
    </Routes>
  );
}

test.each([
  ['Sanne', 'Elin', 'Remove'],
  ['An', 'Tom', null],
])('once %s is gone, the keyboard stands at %s', async (gone, next, question) => {
  listen(done);
  show(<Page gone={gone} />);
  const menu = screen.getByRole('button', { name: `Manage: ${gone}` });
  menu.focus();
  fireEvent.click(menu);
  const act = question === null ? 'Withdraw invitation' : 'Remove from the agency';
  fireEvent.click(await screen.findByRole('menuitem', { name: act }));
  if (question !== null) {
    fireEvent.click(await screen.findByRole('button', { name: question }));
  }
  await waitFor(() => expect(screen.queryByText(gone)).toBeNull());
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(`Manage: ${next}`));
});

test('the last approver’s invitation withdrawn says that the review is over, and the keyboard stands at the heading', async () => {
  const asked = listen(() =>
    Response.json([{ result: { data: { invitationId: 'i1', reviewEnded: true } } }]),
  );
  function People() {
    const [isDrawnAnew, setDrawnAnew] = useState(false);
    const invitations = isDrawnAnew ? [] : [{ ...invitation, role: 'approver' } as const];
    return (
      <Routes path="/noorderlicht/clients/korenaar" refresh={() => setDrawnAnew(true)}>
        <ClientPeople
          agencySlug="noorderlicht"
          clientSlug="korenaar"
          people={{ people: [], invitations }}
          words={listWords('en', 'Europe/Amsterdam')}
        />
      </Routes>
    );
  }
  show(<People />);
  const menu = screen.getByRole('button', { name: 'Manage: Marta Lis' });
  menu.focus();
  fireEvent.click(menu);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Withdraw invitation' }));
  expect((await screen.findAllByText(/the plan is no longer in review/)).length).toBeGreaterThan(0);
  expect(asked).toEqual([['invitation.revoke', { invitationId: 'i1' }]]);
  await waitFor(() => expect(document.activeElement?.id).toBe('people'));
});

test('of those who approve for a client it is said who chooses the scenario, and of nobody else', async () => {
  const asked = listen(done);
  const approver = {
    userId: 'u1',
    name: 'Marta Lis',
    email: 'marta@people.example',
    role: 'approver',
    executive: false,
    steering: true,
  } as const;
  const viewer = { ...approver, userId: 'u2', name: 'Tom', role: 'viewer', steering: false } as const;
  show(
    <ClientPeople
      agencySlug="noorderlicht"
      clientSlug="korenaar"
      people={{ people: [approver, viewer], invitations: [] }}
      words={listWords('en', 'Europe/Amsterdam')}
    />,
  );
  expect(screen.getByText('Approver, Steering committee')).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Role at the client: Marta Lis' }));
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Chooses the budget scenario' }));
  expect((await screen.findAllByText('Saved: Marta Lis')).length).toBeGreaterThan(0);
  const seat = { clientSlug: 'korenaar', userId: 'u1', executive: true, steering: true };
  expect(asked).toEqual([['client.saveSeat', seat]]);
});
