import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../floating/dialog.tsx';
import { UiProvider } from '../provider/ui-provider.tsx';
import { EditInPlace, type EditInPlaceProps } from './edit-in-place.tsx';

afterEach(cleanup);

type Options = Partial<EditInPlaceProps> & { start?: string; accept?: (text: string) => boolean };

function setUp({ start = 'Old title', accept = () => true, ...props }: Options = {}) {
  const onCommit = vi.fn();
  function Host() {
    const [value, setValue] = useState(start);
    return (
      <>
        <EditInPlace
          label="Title"
          value={value}
          {...props}
          onCommit={(text, by) => {
            onCommit(text, by);
            if (!accept(text)) return false;
            setValue(text);
            return true;
          }}
        />
        <button type="button">after</button>
      </>
    );
  }
  const view = render(<Host />);
  return {
    ...view,
    onCommit,
    box: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }),
  };
}

describe('EditInPlace', () => {
  it('commits at Enter and says so, once, even when Enter moves focus on', async () => {
    const user = userEvent.setup();
    const onEnter = vi.fn(() => screen.getByRole('button', { name: 'after' }).focus());
    const { onCommit, box } = setUp({ onEnter });
    await user.clear(box());
    await user.type(box(), 'New title{Enter}');
    expect(onCommit.mock.calls).toEqual([['New title', 'enter']]);
    expect(onEnter).toHaveBeenCalledTimes(1);
    expect(box().value).toBe('New title');
    expect(document.activeElement?.textContent).toBe('after');
  });

  it('commits at Tab and moves to the next control', async () => {
    const user = userEvent.setup();
    const { onCommit, box } = setUp();
    await user.type(box(), '!');
    await user.tab();
    expect(onCommit.mock.calls).toEqual([['Old title!', 'tab']]);
    expect(document.activeElement?.textContent).toBe('after');
  });

  it('commits when focus goes elsewhere', async () => {
    const user = userEvent.setup();
    const { onCommit, box } = setUp();
    await user.type(box(), '!');
    await user.click(screen.getByRole('button', { name: 'after' }));
    expect(onCommit.mock.calls).toEqual([['Old title!', 'blur']]);
  });

  it('commits what is typed when the page is reloaded or closed', async () => {
    const user = userEvent.setup();
    const { onCommit, box } = setUp();
    fireEvent(window, new Event('pagehide'));
    expect(onCommit).not.toHaveBeenCalled();
    await user.type(box(), '!');
    fireEvent(window, new Event('pagehide'));
    expect(onCommit.mock.calls).toEqual([['Old title!', 'blur']]);
  });

  it('puts the old text back at Esc and leaves', async () => {
    const user = userEvent.setup();
    const onCancel = vi.fn();
    const { onCommit, box } = setUp({ onCancel });
    await user.type(box(), ' and more{Escape}');
    expect(box().value).toBe('Old title');
    expect(document.activeElement).toBe(document.body);
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('does not commit a text that is the same', async () => {
    const user = userEvent.setup();
    const onEnter = vi.fn();
    const { onCommit, box } = setUp({ onEnter });
    await user.type(box(), 'x{Backspace}{Enter}');
    await user.tab();
    expect(onCommit).not.toHaveBeenCalled();
    expect(onEnter).toHaveBeenCalledTimes(1);
  });

  it('keeps a refused text and does not go on', async () => {
    const user = userEvent.setup();
    const onEnter = vi.fn();
    const { onCommit, box } = setUp({
      start: '1',
      onEnter,
      accept: (text) => text !== 'abc',
      error: 'Not a number',
    });
    await user.clear(box());
    await user.type(box(), 'abc{Enter}');
    expect(onEnter).not.toHaveBeenCalled();
    await user.tab();
    expect(onCommit.mock.calls).toEqual([
      ['abc', 'enter'],
      ['abc', 'tab'],
    ]);
    expect(box().value).toBe('abc');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    const described = box().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Not a number');
  });

  it('shows the formatted text at rest and the typed one with focus', async () => {
    const user = userEvent.setup();
    const { box } = setUp({ start: '4200000', display: '€ 4,2 mln', lines: 'one' });
    expect(box().value).toBe('€ 4,2 mln');
    await user.click(box());
    expect(box().value).toBe('4200000');
    await user.tab();
    expect(box().value).toBe('€ 4,2 mln');
  });

  it('takes a colleague’s change while nothing has been typed, and keeps what has', async () => {
    const user = userEvent.setup();
    const props = { label: 'Title', onCommit: () => true };
    const { rerender } = render(<EditInPlace {...props} value="one" />);
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });
    await user.click(box);
    rerender(<EditInPlace {...props} value="two" />);
    expect(box.value).toBe('two');
    await user.type(box, '!');
    rerender(<EditInPlace {...props} value="three" />);
    expect(box.value).toBe('two!');
  });

  it('writes new lines in a text of many lines and commits it at Ctrl+Enter', async () => {
    const user = userEvent.setup();
    const { onCommit, box } = setUp({ lines: 'many', start: 'a' });
    await user.type(box(), '{Enter}b{Control>}{Enter}{/Control}');
    expect(onCommit.mock.calls).toEqual([['a\nb', 'enter']]);
  });

  it('turns pasted line breaks into spaces where the text has one paragraph', async () => {
    const user = userEvent.setup();
    const { box } = setUp({ start: '' });
    await user.click(box());
    await user.paste('two\r\nlines');
    expect(box().value).toBe('two lines');
  });

  it('leaves Enter to an input method that is composing', () => {
    const { onCommit, box } = setUp();
    fireEvent.change(box(), { target: { value: 'に' } });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('lets the caller take a key first', async () => {
    const user = userEvent.setup();
    const { onCommit, box } = setUp({
      onKeyDown: (event) => event.key === 'Enter' && event.preventDefault(),
    });
    await user.type(box(), '!{Enter}');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('reports every keystroke', async () => {
    const user = userEvent.setup();
    const onDraft = vi.fn();
    const { box } = setUp({ start: '', onDraft });
    await user.type(box(), '62');
    expect(onDraft.mock.calls).toEqual([['6'], ['62']]);
  });

  it('takes no typing before the page is alive, because that would be lost', () => {
    expect(renderToString(<EditInPlace label="Title" value="Old" onCommit={() => true} />)).toContain(
      'readOnly',
    );
    expect(setUp().box().readOnly).toBe(false);
  });

  it('is plain text when it cannot be edited', () => {
    setUp({ readOnly: true });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Old title')).toBeTruthy();
  });

  it('says who else is here', () => {
    const { box } = setUp({ colleague: { name: 'Nadia', hue: 'reach', label: 'Nadia is here' } });
    const described = box().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Nadia is here');
  });

  it('keeps a dialog open at the first Esc of an edit inside it', async () => {
    const user = userEvent.setup();
    const onOpenChange = vi.fn();
    render(
      <UiProvider words={{ toast: { region: 'r', dismiss: 'd', secondsLeft: '{count} s' } }}>
        <Dialog open onOpenChange={onOpenChange} title="Goal" closeLabel="Close">
          <EditInPlace label="Title" value="Old" onCommit={() => true} />
        </Dialog>
      </UiProvider>,
    );
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!{Escape}');
    expect(onOpenChange).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledTimes(1);
  });
});
