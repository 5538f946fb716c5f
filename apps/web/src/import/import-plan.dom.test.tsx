import { alone, createWebClient } from '@kader/api/client';
import type { PlanFileAnswer } from '@kader/api/types';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { ImportPlanForm } from './import-plan-form.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const good: PlanFileAnswer = {
  plan: {
    title: 'Meer boekingen',
    locale: 'nl',
    template: 'Four steps',
    isOtherVersion: false,
    sections: 4,
    rows: 1200,
    isChanged: true,
  },
  faults: [],
};
const bad: PlanFileAnswer = {
  plan: null,
  faults: [
    { reason: 'tooLong', limit: 160, place: ['Goals', 'goal “More”', 'Goal'] },
    { reason: 'unknownTarget', limit: null, place: ['Goals', 'goal 3'] },
    { reason: 'notNumber', limit: null, place: ['Goals', 'goal 4', 'Target'] },
  ],
};

/** Shows the form; the server says `answer` of a file, and refuses to make a plan of it. Collects what it is asked. */
function show(answer: PlanFileAnswer): readonly [string, unknown][] {
  const asked: [string, unknown][] = [];
  vi.stubGlobal('fetch', (url: string, init: { readonly body: string }) => {
    const path = new URL(url, 'http://kader.test').pathname.split('/').at(-1) ?? '';
    asked.push([path, JSON.parse(init.body)[0]]);
    if (path === 'plan.readFile') {
      return Promise.resolve(Response.json([{ result: { data: answer } }]));
    }
    const kader = { code: 'UNAVAILABLE', path: [], params: {}, details: null, requestId: 'r' };
    const error = { message: 'UNAVAILABLE', code: -32603, data: { kader } };
    return Promise.resolve(Response.json([{ error }], { status: 503 }));
  });
  render(
    <Routes path="/noorderlicht/clients/korenaar/plans/import">
      <Surroundings of={['client']}>
        <PersonScope userId="noor">
          <ImportPlanForm agencySlug="noorderlicht" clientSlug="korenaar" />
        </PersonScope>
      </Surroundings>
    </Routes>,
  );
  return asked;
}

const file = (text: string, name = 'plan.json') => new File([text], name, { type: 'application/json' });
const choose = (chosen: File) =>
  fireEvent.change(screen.getByLabelText(/^Choose (a|another) file$/), { target: { files: [chosen] } });

test('shows what is in a file before a plan is made of it, and loses nothing when that fails', async () => {
  const asked = show(good);
  expect(screen.queryByRole('button', { name: 'Create the plan' })).toBeNull();
  choose(file('{"a":1}'));
  expect(await screen.findByText('Meer boekingen')).toBeTruthy();
  expect(screen.getByText('Four steps')).toBeTruthy();
  expect(screen.getByText('Nederlands')).toBeTruthy();
  expect(screen.getByText('1,200')).toBeTruthy();
  expect(screen.getByText(/changed after the plan was downloaded/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Create the plan' }));
  expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
  expect(asked).toEqual([
    ['plan.readFile', { file: { a: 1 }, locale: 'en' }],
    ['plan.import', { clientSlug: 'korenaar', file: { a: 1 } }],
  ]);
  expect(screen.getByText('Meer boekingen')).toBeTruthy();
});

test('while the plan is being made no other file can be chosen', async () => {
  show(good);
  choose(file('{}'));
  const create = await screen.findByRole('button', { name: 'Create the plan' });
  let refuse: (reason: unknown) => void = () => undefined;
  const asked = vi.fn(() => new Promise((_, reject) => (refuse = reject)));
  vi.stubGlobal('fetch', asked);
  fireEvent.click(create);
  const input = screen.getByLabelText('Choose another file');
  await waitFor(() => expect(input).toHaveProperty('disabled', true));
  fireEvent.drop(screen.getByText('Choose another file'), { dataTransfer: { files: [file('{"b":2}')] } });
  expect(screen.getByText('Meer boekingen')).toBeTruthy();
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  refuse(new TypeError('offline'));
  await waitFor(() => expect(input).toHaveProperty('disabled', false));
});

test('lists what does not fit, each with its place', async () => {
  show(bad);
  fireEvent.drop(screen.getByText('Choose a file'), { dataTransfer: { files: [file('{}', 'old.json')] } });
  expect(await screen.findByText(/^3 things in old\.json do not fit/)).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Goals › goal “More” › Goal: Longer than 160 characters.',
    'Goals › goal 3: This refers to something that is not in the file.',
    'Goals › goal 4 › Target: The value does not fit this field.',
  ]);
  expect(screen.queryByRole('button', { name: 'Create the plan' })).toBeNull();
});

test('says of a file that is no data what it is for, without asking the server', async () => {
  const asked = show(good);
  choose(file('%PDF-1.7', 'plan.pdf'));
  expect(await screen.findByText(/This is not a plan from Kader/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('says before a file is chosen how large it may be, and so of one that is larger, without opening it', async () => {
  const asked = show(good);
  expect(screen.getByText(/JSON, at most 20 MB/)).toBeTruthy();
  choose(new File([new Uint8Array(20_000_001)], 'huge.json'));
  expect(await screen.findByText(/larger than 20 MB/)).toBeTruthy();
  expect(asked).toEqual([]);
  choose(file('{}'));
  await waitFor(() => expect(screen.queryByText(/larger than 20 MB/)).toBeNull());
  expect(await screen.findByText('Meer boekingen')).toBeTruthy();
});

test('says the same when it is the server that finds a file too large', async () => {
  show(good);
  const error = { code: 'BODY_TOO_LARGE', path: [], params: { max: 1 }, details: null, requestId: 'r' };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ error }, { status: 413 })));
  choose(file('{}'));
  expect(await screen.findByText(/larger than 20 MB/)).toBeTruthy();
});

test('a file travels in a request of its own: the server reads that much of nothing else', async () => {
  const asked = show(good);
  const { plan } = createWebClient('noorderlicht', 'noor');
  const one = { file: {}, locale: 'en' } as const;
  await Promise.all([plan.readFile.mutate(one, alone), plan.readFile.mutate(one, alone)]);
  expect(asked.map(([path]) => path)).toEqual(['plan.readFile', 'plan.readFile']);
});
