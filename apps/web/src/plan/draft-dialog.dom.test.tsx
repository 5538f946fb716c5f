import { documentFromJson } from '@kader/plan/document';
import type { SectionDefinition } from '@kader/plan/template';
import { planNamespaces, ReadProvider } from '@kader/plan-ui/plan';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { openAnswer } from './testing/open-answer.ts';

beforeEach(() => standInForWidth(1440));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The addresses of files that the browser was let save. */
function noteSaved(): readonly string[] {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.pathname);
  });
  return saved;
}

function openDialog(
  onOpenChange: (open: boolean) => void,
  sections: readonly SectionDefinition[] = [],
): void {
  const answer = openAnswer();
  const document = documentFromJson(answer.document);
  const { structure } = document;
  render(
    <Surroundings of={[...planNamespaces, 'life', 'review']}>
      <PersonScope userId="daan">
        <ReadProvider
          document={{
            ...document,
            structure: { ...structure, sections: [...structure.sections, ...sections] },
          }}
          people={answer.people}
          frame={answer.frame}
          catalogues={answer.catalogues}
          timeZone={answer.timeZone}
        >
          <DraftDialog agencySlug="noorderlicht" planId="plan" open onOpenChange={onOpenChange} />
        </ReadProvider>
      </PersonScope>
    </Surroundings>,
  );
}

test('asks for what was chosen, in the language of the plan, and saves the file once it is there', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, init: { readonly body: string }) => {
    asked.push([new URL(url, 'http://kader.test').pathname, JSON.parse(init.body)]);
    const data = {
      id: 'made',
      state: 'done',
      done: 2,
      total: 2,
      fileName: 'Plan – draft.pdf',
      bytes: 9,
      failedAt: null,
    };
    return Response.json([{ result: { data } }]);
  });
  const saved = noteSaved();
  const closed = vi.fn();
  openDialog(closed);
  expect(screen.getByRole('radio', { name: 'As the client would see it' }).ariaChecked).toBe('true');
  fireEvent.click(screen.getByRole('radio', { name: 'Everything, for internal use' }));
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect(closed).toHaveBeenCalledWith(false);
  await waitFor(() => expect(saved).toEqual(['/api/noorderlicht/exports/made']));
  expect(asked).toEqual([
    [
      '/api/trpc/noorderlicht/export.requestDraft',
      { 0: { planId: 'plan', content: 'everything', kind: 'pdf', locale: 'en' } },
    ],
  ]);
  expect(await screen.findByText('Saved: Plan – draft.pdf')).toBeTruthy();
});

test('offers what else can be made of the plan, and asks for that', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, init: { readonly body: string }) => {
    asked.push(JSON.parse(init.body)[0].kind);
    const data = { id: 'made', state: 'done', done: 1, total: 1, fileName: 'x', bytes: 9, failedAt: null };
    return Response.json([{ result: { data } }]);
  });
  const saved = noteSaved();
  openDialog(
    () => undefined,
    [
      {
        key: 'work',
        blocks: [
          { key: 'work', type: 'activities' },
          { key: 'card', type: 'goalExtract' },
        ],
      },
    ],
  );
  expect(screen.getByRole('radio', { name: 'The plan' }).ariaChecked).toBe('true');
  expect(screen.getByRole('radio', { name: 'Goal extract' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Implementation guide' }));
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(asked).toEqual(['implementationGuide']);
});

test('saves the plan as data, which has no language of its own', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, { headers }: RequestInit) => {
    asked.push([url, headers]);
    const named = `attachment; filename="_.json"; filename*=UTF-8''${encodeURIComponent('Plan – łąka.json')}`;
    return new Response('{}', { headers: { 'content-disposition': named } });
  });
  URL.createObjectURL = () => 'blob:http://kader.test/data';
  const saved = noteSaved();
  openDialog(() => undefined);
  fireEvent.click(screen.getByRole('radio', { name: 'Data (JSON)' }));
  expect(screen.queryByText('Language of headings and figures')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /Everything/ }));
  expect(screen.getByText(/notes, rates and costs/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect(await screen.findByText('Saved: Plan – łąka.json')).toBeTruthy();
  expect(saved).toEqual(['http://kader.test/data']);
  // In nobody else's name: the server refuses the page of somebody who has signed out since.
  const address = '/api/noorderlicht/documents/plan/file?content=everything';
  expect(asked).toEqual([[address, { 'x-kader-person': 'daan' }]]);
});

test.each([
  ['the session ended', () => refusal('UNAUTHENTICATED', 401), /no longer signed in/],
  ['the plan is gone', () => refusal('NOT_FOUND', 404), /does not exist/],
  ['the connection is lost', () => Promise.reject(new TypeError('offline')), /cannot be reached/],
  ['something else answers', async () => new Response('<html>', { status: 502 }), /cannot be reached/],
])('says why the data was not saved: %s', async (_, fetched, words) => {
  vi.stubGlobal('fetch', fetched);
  const saved = noteSaved();
  openDialog(() => undefined);
  fireEvent.click(screen.getByRole('radio', { name: 'Data (JSON)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
  expect(saved).toEqual([]);
});

/** As a handler refuses. */
async function refusal(code: string, status: number): Promise<Response> {
  return Response.json({ error: { code, path: [], params: {}, details: null, requestId: 'r' } }, { status });
}

test('a failure of the time before is not said again: only the one of this time is', async () => {
  const says = (state: string, failedAt: string | null) => ({ state, failedAt });
  const before = '2027-03-05T10:00:00.000Z';
  const answers = [
    says('queued', before),
    says('failed', before),
    says('running', before),
    says('done', null),
    says('queued', before),
    says('failed', before),
    says('failed', '2027-03-05T10:05:00.000Z'),
  ].values();
  vi.stubGlobal('fetch', async () => {
    const { value } = answers.next();
    const data = { id: 'made', done: 0, total: 2, fileName: 'Plan – draft.pdf', bytes: 9, ...value };
    return Response.json([{ result: { data } }]);
  });
  const saved = noteSaved();
  const patient = { timeout: 10_000 };
  openDialog(() => undefined);
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  await waitFor(() => expect(saved).toHaveLength(1), patient);
  expect(screen.queryByText(/could not be made/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect((await screen.findAllByText(/could not be made/, undefined, patient)).length).toBeGreaterThan(0);
  expect(saved).toHaveLength(1);
});
