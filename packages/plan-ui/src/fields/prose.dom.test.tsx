import { promptRowId } from '@kader/plan/blocks';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { beforeAll, expect, test } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { filledPlan, onlySection, planId, prose } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { pauseMs } from './use-pause.ts';

standInForBrowser();

// Loaded when a page with prose is opened; here before the clock of the first test runs.
beforeAll(async () => {
  await import('./prose/prose-editor.tsx');
});

const answered = promptRowId(planId, 'route', 'way');
const empty = promptRowId(planId, 'route', 'means');

/** Focuses an answer and gives its editor: jsdom cannot type into rich text, so tests write through the editor. */
async function write(index: number) {
  const view = renderPlan(
    <>
      <DocumentEditor />
      <button type="button">elsewhere</button>
    </>,
    { document: onlySection(filledPlan(), 'strategy') },
  );
  act(() => screen.getAllByRole('textbox', { name: 'Answer' })[index]?.focus());
  const element = await waitFor(() => {
    const found = document.querySelector<HTMLElement & { editor?: Editor }>('.ProseMirror');
    expect(found?.editor).toBeDefined();
    return found;
  });
  const editor = element?.editor;
  if (editor === undefined) {
    throw new Error('there is no editor');
  }
  return { ...view, editor, element: element as HTMLElement };
}

test('an answer becomes an editor when it is focused, and text again when focus leaves', async () => {
  const { editor, user, fieldOf, server } = await write(1);
  act(() => {
    editor.commands.insertContent('Two hands and a van.');
  });
  await user.click(screen.getByText('elsewhere'));
  expect(fieldOf(empty, 'answer')).toEqual(prose('Two hands and a van.'));
  await waitFor(() => expect(document.querySelector('.ProseMirror')).toBeNull());
  expect(screen.getByText('Two hands and a van.')).toBeDefined();
  await waitFor(() => expect(server.document.items.get(empty)?.block).toBe('route'));
});

test('what is written is kept after a pause; undo takes the whole act back', async () => {
  const { editor, store, fieldOf } = await write(0);
  const before = fieldOf(answered, 'answer');
  act(() => {
    editor.commands.insertContentAt(1, 'Now ');
  });
  await waitFor(() => expect(JSON.stringify(fieldOf(answered, 'answer'))).toContain('Now We show'), {
    timeout: pauseMs * 2,
  });
  act(() => {
    editor.commands.insertContentAt(1, 'And ');
  });
  await waitFor(() => expect(JSON.stringify(fieldOf(answered, 'answer'))).toContain('And Now'), {
    timeout: pauseMs * 2,
  });
  act(() => store.undo());
  expect(fieldOf(answered, 'answer')).toEqual(before);
});

test('Esc gives up what was written', async () => {
  const { editor, element, user, fieldOf } = await write(0);
  const before = fieldOf(answered, 'answer');
  act(() => {
    editor.commands.insertContentAt(1, 'Never mind ');
  });
  element.focus();
  await user.keyboard('{Escape}');
  expect(fieldOf(answered, 'answer')).toEqual(before);
  expect(document.querySelector('.ProseMirror')).toBeNull();
});

test('keeps emphasis, lists, headings and links, and nothing else', async () => {
  const { editor, user, fieldOf } = await write(1);
  act(() => {
    editor.commands.setContent(
      '<h1>Big</h1><h3>Means</h3><p>One <strong>van</strong>, <s>two</s> <code>hands</code>, <a href="https://example.com">a site</a> <a href="javascript:alert(1)">no</a></p><ul><li>Tools</li></ul><blockquote>Quoted</blockquote>',
      { emitUpdate: true },
    );
  });
  await user.click(screen.getByText('elsewhere'));
  const stored = JSON.stringify(fieldOf(empty, 'answer'));
  expect(stored).toContain('"heading"');
  expect(stored).toContain('"bold"');
  expect(stored).toContain('"bulletList"');
  expect(stored).toContain('"href":"https://example.com"');
  expect(stored).not.toMatch(/javascript|strike|blockquote|"code"/);
  expect(screen.getByRole('link', { name: 'a site' }).getAttribute('rel')).toBe('noopener noreferrer');
});

test('the toolbar says what is on', async () => {
  const { editor } = await write(1);
  const bold = await screen.findByRole('button', { name: 'Bold' });
  expect(bold.getAttribute('aria-pressed')).toBe('false');
  act(() => {
    editor.chain().focus().toggleBold().run();
  });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Bold' }).getAttribute('aria-pressed')).toBe('true'),
  );
});

test('a text too long stays in its editor with the reason', async () => {
  const { editor, user, fieldOf } = await write(1);
  act(() => {
    editor.commands.insertContent('x'.repeat(5001));
  });
  await user.click(screen.getByText('elsewhere'));
  expect(await screen.findByText(/at most 5,000/)).toBeDefined();
  expect(document.querySelector('.ProseMirror')).not.toBeNull();
  expect(fieldOf(empty, 'answer')).toBeUndefined();
});

test('a slash offers what can be put in, and a row of the plan becomes a reference that follows its name', async () => {
  const { editor, fieldOf, user, store } = await write(1);
  act(() => {
    editor.commands.insertContent('/');
  });
  const menu = await screen.findByRole('listbox', { name: 'Insert' });
  expect(within(menu).getByRole('option', { name: 'Heading' }).getAttribute('aria-selected')).toBe('true');
  expect(editor.view.dom.getAttribute('aria-activedescendant')).toMatch(/-0$/);
  act(() => {
    editor.commands.insertContent('more');
  });
  const [row] = await screen.findAllByRole('option', { name: /goal$/ });
  await user.click(row ?? document.body);
  await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Insert' })).toBeNull());
  await user.click(screen.getByText('elsewhere'));
  const stored = JSON.stringify(fieldOf(empty, 'answer'));
  expect(stored).toContain('"itemReference"');
  expect(stored).not.toContain('/more');
  const id = /"itemReference","attrs":\{"id":"([^"]+)"/.exec(stored)?.[1] ?? '';
  act(() => void store.change([{ op: 'item.set', id, field: 'title', value: 'Quite another name' }]));
  const answer = () => document.querySelector(`[data-item="${empty}"]`)?.textContent;
  await waitFor(() => expect(answer()).toContain('Quite another name'));
  act(() => void store.change([{ op: 'item.remove', id }]));
  await waitFor(() => expect(answer()).toContain('removed: Quite another name'));
});

test('the keyboard chooses in the menu; Esc leaves the slash as it stands and goes on writing', async () => {
  const { editor, element } = await write(1);
  const press = (key: string) =>
    act(
      () =>
        void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  act(() => {
    editor.commands.insertContent('/');
  });
  await screen.findByRole('listbox', { name: 'Insert' });
  press('Escape');
  await waitFor(() => expect(screen.queryByRole('listbox', { name: 'Insert' })).toBeNull());
  expect(document.querySelector('.ProseMirror')?.textContent).toBe('/');
  act(() => {
    editor.commands.setContent('', { emitUpdate: true });
    editor.commands.insertContent('/');
  });
  await screen.findByRole('listbox', { name: 'Insert' });
  press('ArrowDown');
  press('Enter');
  await waitFor(() => expect(editor.isActive('bulletList')).toBe(true));
});
