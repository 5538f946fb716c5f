import { documentFromJson } from '@kader/plan/document';
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

test('asks for what was chosen, in the language of the plan, and saves the file once it is there', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', async (url: string, init: { readonly body: string }) => {
    asked.push([new URL(url, 'http://kader.test').pathname, JSON.parse(init.body)]);
    const data = { id: 'made', state: 'done', done: 2, total: 2, fileName: 'Plan – draft.pdf', bytes: 9 };
    return Response.json([{ result: { data } }]);
  });
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.pathname);
  });
  const answer = openAnswer();
  const closed = vi.fn();
  render(
    <Surroundings of={[...planNamespaces, 'life', 'review']}>
      <PersonScope userId="daan">
        <ReadProvider
          document={documentFromJson(answer.document)}
          people={answer.people}
          frame={answer.frame}
          catalogues={answer.catalogues}
          timeZone={answer.timeZone}
        >
          <DraftDialog agencySlug="noorderlicht" planId="plan" open onOpenChange={closed} />
        </ReadProvider>
      </PersonScope>
    </Surroundings>,
  );
  expect(screen.getByRole('radio', { name: 'As the client would see it' }).ariaChecked).toBe('true');
  fireEvent.click(screen.getByRole('radio', { name: 'Everything, for internal use' }));
  fireEvent.click(screen.getByRole('button', { name: 'Download' }));
  expect(closed).toHaveBeenCalledWith(false);
  await waitFor(() => expect(saved).toEqual(['/api/noorderlicht/exports/made']));
  expect(asked).toEqual([
    [
      '/api/trpc/noorderlicht/export.requestDraft',
      { 0: { planId: 'plan', content: 'everything', locale: 'en' } },
    ],
  ]);
  expect(await screen.findByText('Saved: Plan – draft.pdf')).toBeTruthy();
});
