import { promptRowId } from '@kader/plan/blocks';
import type { FieldValue } from '@kader/plan/fields';
import { act, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import { filledPlan, onlySection, planId, prose } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { pauseMs } from './use-pause.ts';

standInForBrowser();

// Loaded when a page with prose is opened; here before the clock of the first test runs.
beforeAll(async () => {
  await import('./prose/prose-editor.tsx');
});

const row = promptRowId(planId, 'route', 'way');
const [first, second] = [
  'We show what a repair costs before anybody asks.',
  'And we keep that promise.',
] as const;

/** One planner at the answer, with the caret in its first paragraph, and a colleague who has the same plan open. */
async function together() {
  const document = onlySection(filledPlan(), 'strategy');
  const view = renderPlan(
    <>
      <DocumentEditor />
      <button type="button">elsewhere</button>
    </>,
    { document },
  );
  const colleague = new DocumentStore({
    document,
    people: [],
    transport: view.server.transport('colleague'),
    outbox: createMemoryOutbox(),
    newId: () => v7(),
  });
  act(() => screen.getAllByRole('textbox', { name: 'Answer' })[0]?.focus());
  const editor = await waitFor(() => {
    const found = globalThis.document.querySelector<HTMLElement & { editor?: Editor }>(
      '.ProseMirror',
    )?.editor;
    if (found === undefined) {
      throw new Error('there is no editor yet');
    }
    return found;
  });
  const write = (value: FieldValue) =>
    colleague.change([{ op: 'item.set', id: row, field: 'answer', value }]);
  const kept = () => view.server.document.items.get(row)?.fields.answer;
  return { ...view, editor, colleague, write, kept };
}

test('two write in different paragraphs of one text: both stay, and the caret stays where it is', async () => {
  const { editor, store, server, colleague, write, kept, user } = await together();
  act(() => {
    editor.commands.insertContentAt(1, 'Now ');
    editor.commands.setTextSelection(5);
  });
  write(prose(first, 'And we keep every promise.'));
  await waitFor(() => expect(server.log).toHaveLength(1));
  await waitFor(() => expect(kept()).toEqual(prose(`Now ${first}`, 'And we keep every promise.')), {
    timeout: pauseMs * 3,
  });
  await act(() => store.refresh());
  await waitFor(() => expect(editor.getText()).toContain('keep every promise'));
  expect(editor.state.selection.from).toBe(5);
  act(() => {
    editor.commands.insertContent('indeed ');
  });
  await user.click(screen.getByText('elsewhere'));
  const both = prose(`Now indeed ${first}`, 'And we keep every promise.');
  await waitFor(() => expect(kept()).toEqual(both));
  await colleague.refresh();
  expect(colleague.getState().view.items.get(row)?.fields.answer).toEqual(both);
  expect(store.getState().pending).toEqual([]);
});

test('undoing in the editor takes back one’s own words and leaves a colleague’s', async () => {
  const { editor, store, write, kept } = await together();
  act(() => {
    editor.commands.insertContentAt(1, 'Now ');
    editor.commands.setTextSelection(5);
  });
  await waitFor(() => expect(kept()).toEqual(prose(`Now ${first}`, second)), { timeout: pauseMs * 3 });
  write(prose(first, 'And we keep every promise.'));
  await waitFor(() => expect(kept()).toEqual(prose(`Now ${first}`, 'And we keep every promise.')));
  await act(() => store.refresh());
  await waitFor(() => expect(editor.getText()).toContain('every'));
  act(() => {
    editor.commands.undo();
  });
  expect(editor.getText({ blockSeparator: ' ' })).toBe(`${first} And we keep every promise.`);
});

test('what a colleague wrote around the caret waits until the text is left, and is not lost', async () => {
  const { editor, store, write, kept, user } = await together();
  act(() => {
    editor.commands.insertContentAt(1, 'Now ');
    editor.commands.setTextSelection(20);
  });
  await waitFor(() => expect(kept()).toEqual(prose(`Now ${first}`, second)), { timeout: pauseMs * 3 });
  const theirs = prose(`Now ${first.replace('We', 'They').replace('asks', 'wonders')}`, second);
  await act(() => store.refresh());
  const colleagueFirst = prose(first.replace('We', 'They').replace('asks', 'wonders'), second);
  write(colleagueFirst);
  await waitFor(() => expect(kept()).toEqual(theirs));
  await act(() => store.refresh());
  expect(editor.getText()).not.toContain('wonders');
  expect(editor.state.selection.from).toBe(20);
  await user.click(screen.getByText('elsewhere'));
  await waitFor(() => expect(globalThis.document.querySelector('.ProseMirror')).toBeNull());
  expect(screen.getByText(/before anybody wonders/)).toBeDefined();
  expect(kept()).toEqual(theirs);
});

test('both wrote the same word: the person is asked, with both texts', async () => {
  const { editor, server, write, store } = await together();
  write(prose(first.replace('repair', 'service'), second));
  await waitFor(() => expect(server.log).toHaveLength(1));
  const at = 1 + first.indexOf('repair');
  act(() => {
    editor.commands.insertContentAt({ from: at, to: at + 'repair'.length }, 'job');
  });
  await waitFor(
    () =>
      expect(store.getState().pending.find(({ state }) => state === 'refused')?.conflicts).toHaveLength(1),
    { timeout: pauseMs * 3 },
  );
});
