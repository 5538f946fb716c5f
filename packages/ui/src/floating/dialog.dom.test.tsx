import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../actions/button.tsx';
import { Field } from '../fields/field.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { UiProvider } from '../provider/ui-provider.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Dialog } from './dialog.tsx';
import { Sheet } from './sheet.tsx';

afterEach(cleanup);

const words = { toast: { region: 'r', dismiss: 'd', secondsLeft: '{count} s' } };

function Host({ Window }: { Window: typeof Dialog | typeof Sheet }) {
  const [open, setOpen] = useState(false);
  return (
    <UiProvider words={words}>
      <Button onClick={() => setOpen(true)}>Invite</Button>
      <Window open={open} onOpenChange={setOpen} title="Invite an approver" closeLabel="Close">
        <Field label="Mail address">
          <TextInput />
        </Field>
      </Window>
    </UiProvider>
  );
}

describe.each([
  ['Dialog', Dialog],
  ['Sheet', Sheet],
])('%s', (_name, Window) => {
  it('takes focus, keeps it, and gives it back at Esc', async () => {
    const user = userEvent.setup();
    render(<Host Window={Window} />);
    const button = screen.getByRole('button', { name: 'Invite' });
    await user.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Invite an approver' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    for (let press = 0; press < 4; press += 1) {
      await user.tab();
      await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    }
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  it('closes by its cross', async () => {
    const user = userEvent.setup();
    render(<Host Window={Window} />);
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Invite');
  });
});

describe('ConfirmDialog', () => {
  function setUp() {
    const onConfirm = vi.fn();
    function Confirm() {
      const [open, setOpen] = useState(true);
      return (
        <UiProvider words={words}>
          <ConfirmDialog
            open={open}
            onOpenChange={setOpen}
            title="Delete Młyn Kawowy"
            description="This cannot be undone."
            name="Młyn Kawowy"
            nameLabel="Type the client’s name"
            confirmLabel="Delete for good"
            cancelLabel="Keep"
            notYet="The name is not the same yet"
            onConfirm={onConfirm}
          />
        </UiProvider>
      );
    }
    render(<Confirm />);
    return onConfirm;
  }

  it('opens the way only when the name is typed letter for letter', async () => {
    const user = userEvent.setup();
    const onConfirm = setUp();
    const box = screen.getByRole('textbox', { name: 'Type the client’s name' });
    const confirm = () => screen.getByRole('button', { name: 'Delete for good' });
    await user.type(box, 'Mlyn Kawowy{Enter}');
    await user.click(confirm());
    expect(onConfirm).not.toHaveBeenCalled();
    expect(confirm().getAttribute('aria-disabled')).toBe('true');
    await user.clear(box);
    await user.type(box, 'Młyn Kawowy');
    await user.click(confirm());
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('is an alert dialog that closes by keeping', async () => {
    const user = userEvent.setup();
    const onConfirm = setUp();
    expect(screen.getByRole('alertdialog', { name: 'Delete Młyn Kawowy' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
