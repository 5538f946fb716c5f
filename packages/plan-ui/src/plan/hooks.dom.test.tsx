import { act, render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { useTypedLines } from '../fields/use-typed-lines.ts';
import { useFoundPlaces } from '../find/use-found-places.ts';
import { exampleStructure, filledPlan, testId } from '../testing/example-plan.ts';
import { renderPlan, renderReading } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { usePlanData } from './plan-scope.ts';
import {
  useCollection,
  useHeader,
  useItem,
  usePersonName,
  useRowIds,
  useRows,
  useSections,
} from './use-document.ts';
import { useComputed, useEvaluation, useFill, useFindings } from './use-evaluation.ts';
import { useFocusTarget, useGoTo } from './use-focus-target.ts';
import { useEditor, usePlanStore, useSaveState, useUndoable } from './use-store.ts';
import { useFrameWord } from './use-words.ts';

standInForBrowser();

const goal = testId('bookings');
const other = testId('return');
const goalsBlock = exampleStructure.sections
  .flatMap(({ blocks }) => blocks)
  .find(({ type }) => type === 'goals');

/** Runs a hook and keeps what it gave at each drawing. */
function watch<T>(useHook: () => T) {
  const given: T[] = [];
  function Watcher(): ReactNode {
    const value = useHook();
    useEffect(() => {
      given.push(value);
    });
    return null;
  }
  return { given, last: () => given.at(-1) as T, node: <Watcher /> };
}

function set(field: string, value: string, id = goal) {
  return { op: 'item.set', id, field, value } as const;
}

const typed = [{ id: testId('set'), changes: [set('title', 'Typed words')], base: {} }];

describe('the document', () => {
  test.each<readonly [string, () => unknown]>([
    ['a row', () => useItem(goal)?.fields.title],
    ['the ids of rows', () => useRowIds(goalsBlock ?? { key: '', type: '' }, 'goals')],
    ['the rows of another collection', () => useCollection('strategicLines')],
    ['the header', () => useHeader()],
    ['the sections', () => useSections()],
    ['what can be done', () => usePlanData()],
    ['the places where words are found', () => useFoundPlaces('repairs')],
    ['what was typed in a set', () => useTypedLines(typed)],
  ])('%s: draws nothing anew when another row changes', async (_name, useHook) => {
    const watched = watch(useHook);
    const { store, server } = renderPlan(watched.node);
    act(() => void store.change([set('title', 'Other words', other)]));
    await waitFor(() => expect(server.log).toHaveLength(1));
    expect(watched.given).toHaveLength(1);
  });

  test('rows keep their identity: only the changed one is another', () => {
    const watched = watch(() => useRows(goalsBlock ?? { key: '', type: '' }, 'goals'));
    const { store } = renderPlan(watched.node);
    const before = watched.last();
    act(() => void store.change([set('title', 'Other words', other)]));
    expect(watched.last()[0]).toBe(before[0]);
    expect(watched.last()[1]?.fields.title).toBe('Other words');
  });

  test('a removed row is gone; a person keeps their name', () => {
    const watched = watch(() => [useItem(goal)?.id, usePersonName(testId('ines')), usePersonName(undefined)]);
    const { store } = renderPlan(watched.node);
    expect(watched.last()).toEqual([goal, 'Ines Vlaar', null]);
    act(() => void store.change([{ op: 'item.remove', id: goal }]));
    expect(watched.last()).toEqual([undefined, 'Ines Vlaar', null]);
  });
});

describe('what follows from it', () => {
  test('is calculated anew after a change, and keeps its identity where it says the same', async () => {
    const computed = watch(() => useComputed(goal));
    const ofOther = watch(() => useComputed(other));
    const { store } = renderPlan(
      <>
        {computed.node}
        {ofOther.node}
      </>,
    );
    expect(computed.last().smartScore).toBe(5);
    const before = ofOther.last();
    act(() => void store.change([{ op: 'item.set', id: goal, field: 'dueDate' }]));
    await waitFor(() => expect(computed.last().smartScore).toBe(4));
    expect(ofOther.last()).toBe(before);
  });

  test('findings are asked for by place', async () => {
    const all = watch(() => useFindings());
    const here = watch(() => useFindings({ item: other }));
    const field = watch(() => useFindings({ item: other, field: 'owner' }));
    const { store } = renderPlan(
      <>
        {all.node}
        {here.node}
        {field.node}
      </>,
    );
    expect(all.last().length).toBeGreaterThan(here.last().length);
    expect(field.last().map(({ code }) => code)).toEqual(['GOAL-NOOWNER']);
    act(() => void store.change([set('owner', testId('ines'), other)]));
    await waitFor(() => expect(field.last()).toEqual([]));
  });

  test('completeness comes by section', () => {
    const fill = watch(useFill);
    renderPlan(fill.node);
    expect(Object.fromEntries(fill.last().map(({ key, state }) => [key, state]))).toMatchObject({
      goals: 'partly',
      strategy: 'filled',
      activities: 'partly',
      approval: 'filled',
    });
  });
});

test('a frozen document answers the same hooks, without a store', () => {
  const watched = watch(() => ({
    store: usePlanStore(),
    editor: useEditor(),
    save: useSaveState(),
    undoable: useUndoable(),
    title: useItem(goal)?.fields.title,
    smart: useComputed(goal).smartScore,
    findings: useEvaluation().findings.length,
  }));
  renderReading(watched.node);
  expect(watched.last()).toMatchObject({
    store: null,
    editor: null,
    save: { kind: 'saved' },
    undoable: { undo: false, redo: false },
    title: 'More repairs booked through the site',
    smart: 5,
  });
});

test('the state of saving and what can be undone follow the store', async () => {
  const watched = watch(() => [useSaveState().kind, useUndoable().undo, useUndoable().redo]);
  const { store, transport } = renderPlan(watched.node);
  transport.line = 'cut';
  act(() => void store.change([set('title', 'Words')]));
  await waitFor(() => expect(watched.last()).toEqual(['offline', true, false]));
  act(() => store.undo());
  await waitFor(() => expect(watched.last()).toEqual(['offline', false, true]));
});

test('who may not edit gets no editor', () => {
  const watched = watch(() => [usePlanStore() !== null, useEditor()]);
  renderPlan(watched.node, { rights: { edit: false } });
  expect(watched.last()).toEqual([true, null]);
});

test('words of the template, and none for a key that does not exist', () => {
  const watched = watch(() => {
    const word = useFrameWord();
    return [word('sections.goals.title'), word('sections.none.title')];
  });
  renderPlan(watched.node);
  expect(watched.last()).toEqual([{ text: '<sections.goals.title>', lang: undefined }, null]);
});

describe('going to a place', () => {
  function Place() {
    const goTo = useGoTo();
    const target = useFocusTarget();
    return (
      <>
        <section data-section="goals">
          <div data-block="goals">
            <div data-item="row">
              <div data-field="title">
                <input aria-label="title" />
              </div>
            </div>
          </div>
        </section>
        <button type="button" onClick={() => goTo({ item: 'row', field: 'title' })}>
          to the field
        </button>
        <button type="button" onClick={() => goTo({ section: 'goals', item: 'elsewhere', field: 'title' })}>
          to a row that is not there
        </button>
        <output>{JSON.stringify(target)}</output>
      </>
    );
  }

  test('focuses the control of a field', async () => {
    const { user } = renderPlan(<Place />);
    await user.click(screen.getByText('to the field'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  });

  test('a row that two blocks show is gone to in the block that is meant', async () => {
    function Twice() {
      const goTo = useGoTo();
      return (
        <>
          {['tactics', 'activities'].map((block) => (
            <div key={block} data-block={block} data-section="tactics">
              <div data-item="row">
                <input data-field="title" aria-label={block} />
              </div>
            </div>
          ))}
          <button type="button" onClick={() => goTo({ block: 'activities', item: 'row', field: 'title' })}>
            go
          </button>
        </>
      );
    }
    const { user } = renderPlan(<Twice />);
    await user.click(screen.getByText('go'));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'activities' })),
    );
  });

  test('takes the nearest place for one that is not there', async () => {
    const { user } = renderPlan(<Place />);
    await user.click(screen.getByText('to a row that is not there'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')), { timeout: 3000 });
  });
});

test('without a provider the hooks say so', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  function Lost() {
    useItem(goal);
    return null;
  }
  expect(() => render(<Lost />)).toThrow('PlanProvider');
  vi.restoreAllMocks();
});

test('another document in the same provider is followed', () => {
  const watched = watch(() => useItem(goal)?.fields.title);
  const first = filledPlan();
  const { rerender } = renderReading(watched.node, { document: first });
  expect(watched.last()).toBe('More repairs booked through the site');
  rerender(<output>gone</output>);
  expect(screen.getByRole('status').textContent).toBe('gone');
});
