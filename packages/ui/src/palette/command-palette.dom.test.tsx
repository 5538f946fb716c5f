import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { CommandPalette } from './command-palette.tsx';
import { useShortcut } from './use-shortcut.ts';

beforeAll(() => {
  // jsdom measures and scrolls nothing.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const words = { title: 'Find or do', placeholder: 'Type', empty: 'Nothing found', searching: 'Searching' };

function Screen({ onChoose }: { onChoose: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  useShortcut('Mod+K', () => setOpen(true));
  useShortcut('?', () => onChoose('sheet'));
  const entry = (id: string, label: string, keywords?: string) => ({
    id,
    label,
    keywords,
    onChoose: () => onChoose(id),
  });
  return (
    <>
      <input aria-label="Name" />
      <CommandPalette
        {...{ open, query, words }}
        onOpenChange={setOpen}
        onQueryChange={setQuery}
        groups={[
          { heading: 'Plans', found: true, entries: [entry('p1', 'Więcej rezerwacji')] },
          {
            heading: 'Commands',
            entries: [entry('new', 'New client', 'Nieuwe klant Новый клиент'), entry('theme', 'Dark')],
          },
          { heading: 'Sections', whenAsked: true, entries: [entry('s1', 'Goals')] },
        ]}
      />
    </>
  );
}

it('says that a search failed instead of that nothing was found, and still offers the rest', () => {
  const problem = 'Plans cannot be searched';
  const entries = [{ id: 'new', label: 'New client', onChoose: () => undefined }];
  const props = { words, problem, open: true, onOpenChange: () => undefined, onQueryChange: () => undefined };
  const { rerender } = render(
    <CommandPalette {...props} query="new" groups={[{ heading: 'Commands', entries }]} />,
  );
  expect(screen.getByRole('alert').textContent).toBe(problem);
  expect(shown()).toEqual(['New client']);
  rerender(<CommandPalette {...props} query="bakery" groups={[{ heading: 'Commands', entries }]} />);
  expect(screen.getByRole('alert').textContent).toBe(problem);
  expect(screen.queryByText(words.empty)).toBeNull();
});

function open() {
  const onChoose = vi.fn();
  render(<Screen onChoose={onChoose} />);
  return { onChoose, user: userEvent.setup() };
}

const shown = () => screen.getAllByRole('option').map((option) => option.textContent);

it('opens by its shortcut, lists everything but what waits for a question, and moves with the arrows', async () => {
  const { user, onChoose } = open();
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog', { name: 'Find or do' })).toBeDefined();
  expect(shown()).toEqual(['Więcej rezerwacji', 'New client', 'Dark']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChoose).toHaveBeenCalledWith('new');
});

it('finds by the words of any language, and keeps what a search found', async () => {
  const { user } = open();
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog');
  await user.keyboard('клиент');
  expect(shown()).toEqual(['Więcej rezerwacji', 'New client']);
});

it('shows on request what waits for a question, and marks what was found', async () => {
  const { user } = open();
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog');
  await user.keyboard('goa');
  expect(shown()).toEqual(['Więcej rezerwacji', 'Goals']);
  expect(screen.getByText('Goa').tagName).toBe('MARK');
});

it('a single key does nothing while somebody types', async () => {
  const { user, onChoose } = open();
  await user.type(screen.getByLabelText('Name'), '?');
  expect(onChoose).not.toHaveBeenCalled();
  await user.tab();
  await user.keyboard('?');
  expect(onChoose).toHaveBeenCalledWith('sheet');
});

it('highlights the best line, also when it comes later, unless somebody went elsewhere', async () => {
  const user = userEvent.setup();
  const line = (id: string) => ({ id, label: id, onChoose: () => undefined });
  const commands = { heading: 'Go to', entries: [line('Home'), line('Templates')] };
  const recent = { heading: 'Recent', found: true, entries: [line('Spring plan'), line('Lunch plan')] };
  const other = { heading: 'Recent', found: true, entries: [line('Autumn plan'), line('Lunch plan')] };
  const props = {
    words,
    open: true,
    query: '',
    onOpenChange: () => undefined,
    onQueryChange: () => undefined,
  };
  const { rerender } = render(<CommandPalette {...props} groups={[commands]} />);
  const highlighted = () => screen.getByRole('option', { selected: true }).textContent;
  await waitFor(() => expect(highlighted()).toBe('Home'));
  rerender(<CommandPalette {...props} groups={[recent, commands]} />);
  await waitFor(() => expect(highlighted()).toBe('Spring plan'));
  // What was highlighted is gone: the first again.
  rerender(<CommandPalette {...props} groups={[other, commands]} />);
  await waitFor(() => expect(highlighted()).toBe('Autumn plan'));
  await user.click(screen.getByRole('combobox'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(highlighted()).toBe('Home'));
  rerender(<CommandPalette {...props} groups={[recent, commands]} />);
  await waitFor(() => expect(highlighted()).toBe('Home'));
});
