import type { SharedVersionAnswer } from '@kader/api/types';
import { planNamespaces } from '@kader/plan-ui/plan';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse, standInForServer } from '../screen/testing/stand-in-server.ts';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { versionAnswer } from './testing/version-answer.ts';
import { VersionScreen } from './version-screen.tsx';

const refresh = vi.fn();
vi.mock('next/navigation', () => ({
  useRouter: () => ({ refresh }),
  usePathname: () => '/northern-light/clients/terrace/plans/1',
}));

beforeEach(() => standInForWidth(1440));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  refresh.mockClear();
});

function open(given: Partial<SharedVersionAnswer> = {}, side: 'agency' | 'client' = 'client') {
  const answer = versionAnswer(given);
  render(
    <Surroundings of={[...planNamespaces, 'review']}>
      <VersionScreen
        answer={answer}
        minutes={4}
        me={{ name: 'Ola Nyberg', email: 'ola@terrace.example', role: 'approver' }}
        theme="system"
        side={side}
      />
    </Surroundings>,
  );
  return { answer, user: userEvent.setup() };
}
const review = versionAnswer().review;
const decision = {
  version: 2,
  name: 'Ola Nyberg',
  role: 'approver',
  kind: 'approve',
  note: null,
  at: '2027-03-08T09:10:00Z',
  timeZone: 'Europe/Amsterdam',
  locale: 'en',
  hash: versionAnswer().hash,
} as const;

describe('a version as a report', () => {
  it('has one title, landmarks, and contents that lead to the sections', () => {
    open();
    expect(screen.getAllByRole('heading', { level: 1 }).map((title) => title.textContent)).toEqual([
      'Summer on the terrace',
    ]);
    const main = screen.getByRole('main');
    expect(within(main).getAllByRole('heading', { level: 2 }).length).toBeGreaterThanOrEqual(2);
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#section-goals', '#section-approval']);
    for (const link of links) {
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    }
  });

  it('says which version it is, who made it, and what the agency says with it', () => {
    open();
    for (const line of ['Version 2 of 5 March 2027', 'Prepared by Ines Vlaar', '4 minutes to read']) {
      expect(screen.getByText(line)).toBeTruthy();
    }
    expect(screen.getByText('Please look at the goal first.')).toBeTruthy();
  });

  it('offers the five languages by their own names', () => {
    open();
    const group = screen.getByRole('group', { name: 'Language' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Nederlands', 'Русский', 'Svenska', 'Polski', 'English']);
    expect(within(group).getByRole('button', { pressed: true }).textContent).toBe('English');
  });
});

describe('approving', () => {
  it('asks once more, naming the version and what is recorded, and sends exactly what was read', async () => {
    const asked = standInForServer({ 'review.decide': () => ({ at: '2027-03-08T09:10:00Z' }) });
    const { user, answer } = open();
    await user.click(screen.getByRole('button', { name: 'Approve the plan' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Approve version 2?' }));
    expect(dialog.getByText('Ola Nyberg, approver')).toBeTruthy();
    expect(dialog.getByText(/version 2, fingerprint 3f2a 9c71 3f2a/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Approve version 2' }));
    await waitFor(() => expect(refresh).toHaveBeenCalledOnce());
    expect(asked).toEqual([
      {
        path: 'review.decide',
        input: { reviewId: answer.review?.id, version: 2, hash: answer.hash, kind: 'approve', locale: 'en' },
      },
    ]);
    expect(await screen.findByText('Your decision has been recorded.')).toBeTruthy();
  });
});

describe('asking for changes', () => {
  async function ask() {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Ask for changes' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ask for changes to version 2' }));
    return { user, dialog, note: dialog.getByRole('textbox', { name: 'What has to change?' }) };
  }

  it('needs to be told what', async () => {
    const asked = standInForServer({});
    const { user, dialog } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Send to the agency' }));
    expect(await dialog.findByText('Say what has to change.')).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'What has to change?' }));
    expect(asked).toEqual([]);
  });

  it('keeps what was written when it could not be sent, also when closed and opened again', async () => {
    standInForServer({});
    const { user, dialog, note } = await ask();
    await user.type(note, 'The goal is too high for the winter.');
    await user.click(dialog.getByRole('button', { name: 'Send to the agency' }));
    expect(await dialog.findByText('Not recorded yet. What you wrote is kept.')).toBeTruthy();
    expect(note).toHaveProperty('value', 'The goal is too high for the winter.');
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Ask for changes' }));
    expect(await screen.findByDisplayValue('The goal is too high for the winter.')).toBeTruthy();
  });

  it.each([
    ['ALREADY_DECIDED', 'There is a decision already', 'Read the decision'],
    ['REVIEW_SUPERSEDED', 'There is a newer version', 'Open the newest version'],
  ])('%s is explained, with a way on', async (code, title, way) => {
    standInForServer({ 'review.decide': () => refuse({ code, status: 409 }) });
    const { user, dialog, note } = await ask();
    await user.type(note, 'Lower the goal.');
    await user.click(dialog.getByRole('button', { name: 'Send to the agency' }));
    expect(await dialog.findByText(title)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: way }));
    expect(refresh).toHaveBeenCalledOnce();
  });
});

describe('the bar at the bottom', () => {
  const buttons = () => screen.queryAllByRole('button', { name: /Approve|Ask for changes/ });

  it('asks nothing of a reader, and says whose decision it is', () => {
    open({ rights: { decide: false, export: true } });
    expect(screen.getByText('Version 2 awaits a decision')).toBeTruthy();
    expect(screen.getByText('Asked to decide: Ola Nyberg')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('says who decided, as what, and when', () => {
    open({
      rights: { decide: false, export: true },
      review: review === null ? null : { ...review, outcome: 'approved' },
      decisions: [decision],
    });
    expect(screen.getByText('Version 2 is approved')).toBeTruthy();
    expect(screen.getByText('Ola Nyberg, approver, 8 March 2027 at 10:10 CET')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('leads on from a version that a newer one has replaced', () => {
    open({
      rights: { decide: false, export: true },
      review: null,
      versions: [
        { number: 3, frozenAt: '2027-03-09T09:00:00Z', outcome: 'open' },
        { number: 2, frozenAt: '2027-03-05T13:20:00Z', outcome: 'superseded' },
      ],
    });
    expect(screen.getByText('A newer version has been shared')).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Open version 3' })).toHaveLength(2);
    expect(buttons()).toEqual([]);
  });

  it('is not there for the agency, which has its way back instead', () => {
    open({}, 'agency');
    expect(screen.getByRole('link', { name: 'Back to the plan' })).toBeTruthy();
    expect(buttons()).toEqual([]);
  });
});

describe('the PDF', () => {
  const state = { id: 'e1', fileName: null, bytes: null };

  it('shows how far it is, then saves it', async () => {
    const steps = [
      { ...state, state: 'running', done: 1, total: 3 },
      { ...state, state: 'done', done: 3, total: 3, fileName: 'Terrace.pdf' },
    ];
    standInForServer({
      'export.request': () => ({ ...state, state: 'queued', done: 0, total: 3 }),
      'export.get': () => steps.shift(),
    });
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Download version 2 as PDF' }));
    expect(await screen.findByText('1 of 3 parts')).toBeTruthy();
    expect(await screen.findByText('Saved: Terrace.pdf', {}, { timeout: 4000 })).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says when it could not be made', async () => {
    standInForServer({ 'export.request': () => ({ ...state, state: 'failed', done: 0, total: 3 }) });
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Download version 2 as PDF' }));
    expect(await screen.findAllByText(/The PDF could not be made/)).not.toEqual([]);
  });
});
