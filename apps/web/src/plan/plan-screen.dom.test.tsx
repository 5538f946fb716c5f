import type { OpenPlanAnswer } from '@kader/api/types';
import { documentFromJson } from '@kader/plan/document';
import { contentHashes } from '@kader/plan/freeze';
import { planNamespaces } from '@kader/plan-ui/plan';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { openAnswer } from './testing/open-answer.ts';

const refresh = vi.fn();
vi.mock('next/navigation', () => ({
  useRouter: () => ({ refresh }),
  usePathname: () => '/northern-light/clients/terrace/plans/1',
}));

beforeEach(() => {
  standInForWidth(1440);
  localStorage.clear();
  let seq = 0;
  vi.stubGlobal('fetch', async (_address: string, init?: RequestInit) => {
    seq += init?.method === 'POST' ? 1 : 0;
    return Response.json(
      init?.method === 'POST' ? { seq } : { seq, sets: [], people: [], status: { state: 'draft' } },
    );
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  refresh.mockClear();
});

function open(answer: OpenPlanAnswer = openAnswer()) {
  render(
    <Surroundings of={[...planNamespaces, 'find', 'life', 'palette']}>
      <PlanScreen
        answer={answer}
        me={{ userId: 'u1', name: 'Ines Vlaar', email: 'ines@northern.example' }}
        permissions={['plan.document:archive', 'plan.document:delete']}
        currencies={[{ value: 'EUR', label: 'Euro (EUR)' }]}
        theme="system"
        demo={false}
      />
    </Surroundings>,
  );
  return userEvent.setup();
}

/** An answer after version 1 was approved; `goal` changes the goal since. */
function approvedAnswer(goal: Parameters<typeof openAnswer>[1] = {}): OpenPlanAnswer {
  const hashes = contentHashes(documentFromJson(openAnswer().document));
  return openAnswer(
    {
      status: { state: 'approved', version: 1 },
      approved: { version: 1, at: '2027-03-04T10:00:00Z', ...hashes },
    },
    goal,
  );
}

describe('the plan screen', () => {
  it('has its landmarks, one title, and ways past what comes before', () => {
    open();
    expect(screen.getByRole('navigation', { name: 'Where you are' }).closest('header')).not.toBeNull();
    expect(screen.getByRole('main')).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Contents of the plan' })).toBeTruthy();
    expect(screen.getByRole('complementary', { name: 'Guidance and checks' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 }).map((title) => title.textContent)).toEqual([
      'Summer on the terrace',
    ]);
    const skips = screen.getAllByRole('link', { name: /^Skip to/ });
    expect(skips.map((link) => link.getAttribute('href'))).toEqual(['#main', '#outline', '#panel']);
    for (const link of skips) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('edits the title where it stands, in the bar and on the sheet', async () => {
    const user = open();
    const [inBar, onSheet] = screen.getAllByRole('textbox', { name: 'Plan title' });
    await user.clear(inBar as HTMLElement);
    await user.type(inBar as HTMLElement, 'Autumn on the terrace{Enter}');
    expect(onSheet).toHaveProperty('value', 'Autumn on the terrace');
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('explains why the currency is fixed once there are amounts', async () => {
    const user = open(openAnswer({}, { unit: 'money', baseline: '14000', target: '22000' }));
    await user.click(screen.getByRole('button', { name: 'EUR' }));
    expect(await screen.findByText(/its currency is fixed/)).toBeTruthy();
  });

  it('says that the period is turned, and keeps it', () => {
    const answer = openAnswer();
    const items = answer.document.items.map((item) =>
      item.id === answer.document.id
        ? { ...item, fields: { ...item.fields, periodEnd: '2027-01-01' } }
        : item,
    );
    open({ ...answer, document: { ...answer.document, items } });
    expect(screen.getByText('The end is before the start.')).toBeTruthy();
  });

  it('lets a reader read: nothing can be edited or shared', () => {
    open(openAnswer({ rights: { edit: false, share: false, waive: false } }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
    expect(screen.getByText('Read only')).toBeTruthy();
  });

  it('opens the checks from the bar', async () => {
    const user = open();
    const [inBar] = screen.getAllByRole('button', { name: /^Checks/ });
    await user.click(inBar as HTMLElement);
    expect(screen.getByRole('tab', { name: /^Checks/ }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('after sharing', () => {
  it('says that the plan is approved', () => {
    open(approvedAnswer());
    expect(screen.getByText('Approved (v1)')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Version 1 is approved' })).toBeTruthy();
  });

  it('names the sections that differ from what was approved', () => {
    open(approvedAnswer({ target: '240' }));
    expect(screen.getByText('Changed since v1')).toBeTruthy();
    const banner = within(screen.getByRole('region', { name: 'The plan differs from approved version 1' }));
    expect(banner.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['sections.goals.title']);
    expect(screen.getAllByRole('img', { name: 'Changed since approved version 1' }).length).toBeGreaterThan(
      0,
    );
  });

  it('repeats what the client asked for, in their language', () => {
    const note = 'Het doel is te hoog voor de winter.';
    open(
      openAnswer({
        status: { state: 'changesRequested', version: 1 },
        review: {
          id: 'r1',
          version: 1,
          outcome: 'changesRequested',
          requestedAt: '2027-03-01T09:00:00Z',
          requestedBy: 'Ines Vlaar',
          approvers: [{ name: 'Ola Nyberg', email: 'ola@terrace.example', state: 'changesRequested' }],
          message: null,
          note,
        },
        decisions: [
          {
            version: 1,
            name: 'Ola Nyberg',
            role: 'approver',
            kind: 'requestChanges',
            note,
            at: '2027-03-02T09:00:00Z',
            timeZone: 'Europe/Amsterdam',
            locale: 'nl',
            hash: '0'.repeat(64),
          },
        ],
      }),
    );
    const banner = within(screen.getByRole('region', { name: 'Changes to version 1 requested' }));
    expect(banner.getByText(note).getAttribute('lang')).toBe('nl');
    expect(banner.getByText('Ola Nyberg, 2 March 2027 at 10:00 CET')).toBeTruthy();
  });
});

describe('on a phone', () => {
  it('keeps contents, guidance and checks behind the bar at the bottom', async () => {
    standInForWidth(390);
    const user = open();
    const bar = within(screen.getByRole('navigation', { name: 'Parts of the screen' }));
    await user.click(bar.getByRole('button', { name: 'Contents' }));
    expect(await screen.findByRole('dialog', { name: 'Contents' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await user.click(bar.getByRole('button', { name: 'Guidance' }));
    expect(await screen.findByRole('dialog', { name: 'Guidance and checks' })).toBeTruthy();
  });
});
