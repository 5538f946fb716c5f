import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { LinkButton } from './link-button.tsx';
import { MailLinkConfirmation } from './mail-link-confirmation.tsx';
import { SegmentedControl } from './segmented-control.tsx';
import { Tabs } from './tabs.tsx';

afterEach(cleanup);

function Link(props: ComponentProps<'a'>) {
  return <a {...props} />;
}

/** The button of a mailed link in a state, and how often it was used. */
function renderConfirmation(state: 'open' | 'pending' | 'closed', problem: string | null = null) {
  const onConfirm = vi.fn();
  render(
    <UiProvider words={words}>
      <MailLinkConfirmation {...{ button: 'Sign in', state, problem, onConfirm, closed: 'Used up' }}>
        As Ada
      </MailLinkConfirmation>
    </UiProvider>,
  );
  return onConfirm;
}

const words = { toast: { region: 'r', dismiss: 'd', secondsLeft: '{count} s' } };

describe('Button', () => {
  it('can be reached while disabled and says why', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn();
    render(
      <UiProvider words={words}>
        <Button disabledReason="Polish lacks 57." onClick={onClick}>
          Publish
        </Button>
      </UiProvider>,
    );
    await user.tab();
    const button = screen.getByRole('button', { name: 'Publish' });
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Polish lacks 57.',
    );
  });

  it('does nothing while it is pending, and does not submit', async () => {
    const user = userEvent.setup();
    const onClick = vi.fn();
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" pending onClick={onClick}>
          Send
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Send' });
    await user.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('does not submit a form unless told to', async () => {
    const user = userEvent.setup();
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Button>Plain</Button>
      </form>,
    );
    await user.click(screen.getByRole('button', { name: 'Plain' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('IconButton', () => {
  it('has a name and its shortcut', () => {
    render(
      <UiProvider words={words}>
        <IconButton name="Undo" shortcut="Mod+Z" icon={<svg aria-hidden="true" />} />
      </UiProvider>,
    );
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
  });
});

describe('LinkButton', () => {
  it('renders the link it is given', () => {
    render(<LinkButton render={<Link href="/plans" />}>Plans</LinkButton>);
    expect(screen.getByRole('link', { name: 'Plans' }).getAttribute('href')).toBe('/plans');
  });
});

describe('SegmentedControl', () => {
  it('moves with arrows and always keeps one chosen', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    function Host() {
      const [value, setValue] = useState<'table' | 'board'>('table');
      return (
        <SegmentedControl
          label="View"
          value={value}
          onChange={(next) => {
            onChange(next);
            setValue(next);
          }}
          options={[
            { value: 'table', label: 'Table' },
            { value: 'board', label: 'Board' },
          ]}
        />
      );
    }
    render(<Host />);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onChange.mock.calls).toEqual([['board']]);
    expect(screen.getByRole('button', { name: 'Board' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('Tabs', () => {
  it('chooses with the arrow keys and shows only the chosen panel', async () => {
    const user = userEvent.setup();
    function Host() {
      const [value, setValue] = useState<'a' | 'b'>('a');
      return (
        <Tabs
          label="Panel"
          value={value}
          onChange={setValue}
          tabs={[
            { value: 'a', label: 'Guidance', panel: 'What belongs here' },
            { value: 'b', label: 'Checks', count: 2, panel: 'Two checks' },
          ]}
        />
      );
    }
    render(<Host />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Checks2');
    expect(screen.getByRole('tabpanel').textContent).toBe('Two checks');
  });
});

describe('MailLinkConfirmation', () => {
  it('uses the link at the press of its button, and says what went wrong', async () => {
    const onConfirm = renderConfirmation('open', 'Try again.');
    expect(screen.getByRole('alert').textContent).toBe('Try again.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('does not use it twice while it is on its way', async () => {
    const onConfirm = renderConfirmation('pending');
    expect(screen.getByText('As Ada')).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('shows nothing but that it is closed once it is', () => {
    renderConfirmation('closed');
    expect(screen.getByText('Used up')).toBeDefined();
    expect(screen.queryByText('As Ada')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
