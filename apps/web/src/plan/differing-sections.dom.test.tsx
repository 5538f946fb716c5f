import { deriveId } from '@kader/plan/canonical';
import { documentFromJson } from '@kader/plan/document';
import { PlanProvider, planNamespaces } from '@kader/plan-ui/plan';
import { createMemoryOutbox, DocumentStore } from '@kader/plan-ui/store';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { DifferingSections } from './differing-sections.tsx';
import { openAnswer } from './testing/open-answer.ts';

afterEach(cleanup);

test('names the sections that differ, and draws nothing anew while something else is typed', () => {
  const answer = openAnswer();
  const document = documentFromJson(answer.document);
  const drawn: string[] = [];
  const never = () => new Promise<never>(() => undefined);
  const store = new DocumentStore({
    document,
    people: answer.people,
    transport: { apply: never, since: never },
    outbox: createMemoryOutbox(),
    newId: () => deriveId(document.id, 'test', `set ${drawn.length}`),
  });
  const difference = { header: false, sections: ['goals'] };
  render(
    <Surroundings of={planNamespaces}>
      <PlanProvider
        store={store}
        context={{ today: answer.today }}
        frame={answer.frame}
        catalogues={answer.catalogues}
        candidates={[]}
        rights={answer.rights}
        timeZone={answer.timeZone}
        today={answer.today}
        status={{ state: 'changedSince', version: 1 }}
        review={null}
        decisions={[]}
      >
        <Profiler id="sections" onRender={(_, phase) => drawn.push(phase)}>
          <DifferingSections difference={difference} />
        </Profiler>
      </PlanProvider>
    </Surroundings>,
  );
  expect(screen.getByRole('link', { name: 'sections.goals.title' })).toBeTruthy();
  expect(drawn).toEqual(['mount']);
  const goal = deriveId(document.id, 'test', 'goal');
  act(() => void store.change([{ op: 'item.set', id: goal, field: 'title', value: 'More tables' }]));
  expect(store.getState().view.items.get(goal)?.fields.title).toBe('More tables');
  expect(drawn).toEqual(['mount']);
  // What it names does draw it anew.
  act(() => void store.change([{ op: 'section.set', section: 'goals', field: 'title', value: 'Aims' }]));
  expect(screen.getByRole('link', { name: 'Aims' })).toBeTruthy();
});
