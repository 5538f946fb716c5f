import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Combobox, MultiCombobox } from './combobox.tsx';
import { Field } from './field.tsx';

afterEach(cleanup);

const options = [
  { value: 'n', label: 'Nadia el Amrani', group: 'Agency' },
  { value: 'h', label: 'Hanneke Naber', group: 'Client', description: 'Zadel & Bel' },
  { value: 'j', label: 'Joris van Aken', group: 'Agency' },
  { value: 'a', label: 'Асель Нурланова', group: 'Client', keywords: 'Assel' },
];
const words = { search: 'Search people', empty: 'Nobody found', create: 'Add “{text}”', clear: 'Nobody' };

function Single({ onCreate, start = null }: { onCreate?: (text: string) => void; start?: string | null }) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <Field label="Owner" kind="choice">
      <Combobox
        label="Owner"
        options={options}
        words={words}
        value={value}
        onChange={setValue}
        onCreate={onCreate}
        placeholder="Who?"
      />
    </Field>
  );
}

const trigger = () => screen.getByRole('combobox', { name: 'Owner' });
const shown = () => screen.getAllByRole('option').map((option) => option.textContent);

async function open(user: ReturnType<typeof userEvent.setup>) {
  trigger().focus();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: words.search })),
  );
}

describe('Combobox', () => {
  it('opens by keyboard, filters, chooses with Enter and gives focus back', async () => {
    const user = userEvent.setup();
    render(<Single />);
    await open(user);
    await user.keyboard('na');
    await waitFor(() => expect(shown()).toEqual(['Nadia el Amrani', 'Hanneke NaberZadel & Bel']));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(trigger().textContent).toBe('Hanneke Naber'));
    await waitFor(() => expect(document.activeElement).toBe(trigger()));
  });

  it('puts the best match under Enter while typing', async () => {
    const user = userEvent.setup();
    render(<Single />);
    await open(user);
    await user.keyboard('joris{Enter}');
    await waitFor(() => expect(trigger().textContent).toBe('Joris van Aken'));
  });

  it('finds Cyrillic, descriptions and other words', async () => {
    const user = userEvent.setup();
    render(<Single />);
    await open(user);
    await user.keyboard('нурлан');
    await waitFor(() => expect(shown()).toEqual(['Асель Нурланова']));
    await user.keyboard('{Control>}a{/Control}assel');
    await waitFor(() => expect(shown()).toEqual(['Асель Нурланова']));
    await user.keyboard('{Control>}a{/Control}zadel');
    await waitFor(() => expect(shown()).toEqual(['Hanneke NaberZadel & Bel']));
  });

  it('offers to make what is not there', async () => {
    const user = userEvent.setup();
    const onCreate = vi.fn();
    render(<Single onCreate={onCreate} />);
    await open(user);
    await user.keyboard('Wout');
    await waitFor(() => expect(shown()).toEqual(['Add “Wout”']));
    await user.keyboard('{Enter}');
    expect(onCreate.mock.calls).toEqual([['Wout']]);
    expect(trigger().textContent).toBe('Who?');
  });

  it('does not offer to make what is there already', async () => {
    const user = userEvent.setup();
    render(<Single onCreate={() => {}} />);
    await open(user);
    await user.keyboard('joris van aken');
    await waitFor(() => expect(shown()).toEqual(['Joris van Aken']));
  });

  it('takes the choice away', async () => {
    const user = userEvent.setup();
    render(<Single start="j" />);
    expect(trigger().textContent).toBe('Joris van Aken');
    await open(user);
    await user.click(screen.getByRole('option', { name: 'Nobody' }));
    await waitFor(() => expect(trigger().textContent).toBe('Who?'));
  });

  it('says when nothing is found, and Esc changes nothing', async () => {
    const user = userEvent.setup();
    render(<Single start="j" />);
    await open(user);
    await user.keyboard('zzz');
    await waitFor(() => expect(screen.getByText('Nobody found')).toBeTruthy());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(trigger()));
    expect(trigger().textContent).toBe('Joris van Aken');
  });

  it('groups its options under headings', async () => {
    const user = userEvent.setup();
    render(<Single />);
    await open(user);
    expect(screen.getAllByRole('group').map((group) => group.textContent?.slice(0, 6))).toEqual([
      'Agency',
      'Client',
    ]);
  });
});

describe('MultiCombobox', () => {
  it('adds and takes away while it stays open', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    function Host() {
      const [value, setValue] = useState(['n']);
      return (
        <MultiCombobox
          label="Owner"
          options={options}
          words={words}
          value={value}
          onChange={(next) => {
            onChange(next);
            setValue(next);
          }}
        />
      );
    }
    render(<Host />);
    await open(user);
    await user.click(screen.getByRole('option', { name: 'Joris van Aken' }));
    await user.click(screen.getByRole('option', { name: 'Nadia el Amrani' }));
    expect(onChange.mock.calls).toEqual([[['n', 'j']], [['j']]]);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
    await user.click(screen.getByRole('option', { name: 'Nobody' }));
    expect(onChange.mock.lastCall).toEqual([[]]);
  });
});
