import type { SharedVersionAnswer } from '@kader/api/types';
import { documentFromJson } from '@kader/plan/document';
import { planNamespaces, ReadProvider } from '@kader/plan-ui/plan';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { openAnswer } from '../plan/testing/open-answer.ts';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { VersionBar } from './version-bar.tsx';

beforeEach(() => standInForWidth(390));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The bar over a version that plans work; `mayExport` says whether its reader may take it along. */
function show(mayExport: boolean) {
  const { document: json, people, frame, catalogues, timeZone } = openAnswer();
  const document = documentFromJson(json);
  const { structure } = document;
  const work = { key: 'work', blocks: [{ key: 'work', type: 'activities' }] };
  const start = vi.fn();
  const answer = {
    agency: { name: 'Noorderlicht', slug: 'noorderlicht', brandColor: null },
    version: 2,
    rights: { export: mayExport },
  } as unknown as SharedVersionAnswer;
  render(
    <Routes path="/noorderlicht/clients/zegar/plans/1">
      <Surroundings of={[...planNamespaces, 'review']}>
        <PersonScope userId="marta">
          <ReadProvider
            document={{ ...document, structure: { ...structure, sections: [...structure.sections, work] } }}
            {...{ people, frame, catalogues, timeZone }}
          >
            <VersionBar
              answer={answer}
              me={{ name: 'Marta', email: 'marta@zegar.example' }}
              theme="light"
              pdf={{ making: null, start }}
            />
          </ReadProvider>
        </PersonScope>
      </Surroundings>
    </Routes>,
  );
  return start;
}

const openSheet = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Open the contents' }));
  return within(await screen.findByRole('dialog'));
};

test('what else can be made of a version is within reach of a thumb, below the contents', async () => {
  const start = show(true);
  const sheet = await openSheet();
  fireEvent.click(sheet.getByRole('button', { name: 'Implementation guide' }));
  expect(start).toHaveBeenCalledWith('implementationGuide');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('whoever may not take the version along is offered the contents alone', async () => {
  show(false);
  const sheet = await openSheet();
  expect(sheet.getByRole('navigation')).toBeTruthy();
  expect(sheet.queryByRole('button', { name: 'Implementation guide' })).toBeNull();
});
