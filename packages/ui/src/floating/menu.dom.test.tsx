import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { UiProvider } from '../provider/ui-provider.tsx';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator, MenuSub } from './menu.tsx';

afterEach(cleanup);

function Link(props: ComponentProps<'a'>) {
  return <a {...props} />;
}

function setUp(trigger = <Button>Goal 2</Button>) {
  const did = vi.fn();
  render(
    <UiProvider words={{ toast: { region: 'r', dismiss: 'd', secondsLeft: '{count} s' } }}>
      <Menu trigger={trigger}>
        <MenuItem shortcut="Alt+Up" onSelect={() => did('up')}>
          Move up
        </MenuItem>
        <MenuItem onSelect={() => did('duplicate')}>Duplicate</MenuItem>
        <MenuItem disabled onSelect={() => did('hide')}>
          Hide
        </MenuItem>
        <MenuSub label="Move to">
          <MenuItem onSelect={() => did('strategy')}>Strategy</MenuItem>
        </MenuSub>
        <MenuChoice
          label="Theme"
          value="light"
          onChange={did}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <MenuSeparator />
        <MenuLink render={<Link href="/settings" />}>Settings</MenuLink>
        <MenuItem look="danger" onSelect={() => did('delete')}>
          Delete
        </MenuItem>
      </Menu>
    </UiProvider>,
  );
  return did;
}

async function open(user: ReturnType<typeof userEvent.setup>, name = 'Goal 2') {
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Move up'));
}

const focused = () => document.activeElement?.textContent ?? '';

describe('Menu', () => {
  it('opens by keyboard, walks with arrows, chooses with Enter and gives focus back', async () => {
    const user = userEvent.setup();
    const did = setUp();
    await open(user);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused()).toBe('Duplicate'));
    await user.keyboard('{Enter}');
    expect(did.mock.calls).toEqual([['duplicate']]);
    await waitFor(() => expect(focused()).toBe('Goal 2'));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes at Esc without doing anything', async () => {
    const user = userEvent.setup();
    const did = setUp();
    await open(user);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(focused()).toBe('Goal 2');
    expect(did).not.toHaveBeenCalled();
  });

  it('finds a line by typing', async () => {
    const user = userEvent.setup();
    setUp();
    await open(user);
    await user.keyboard('del');
    await waitFor(() => expect(focused()).toBe('Delete'));
  });

  it('opens a submenu to the right', async () => {
    const user = userEvent.setup();
    const did = setUp();
    await open(user);
    await user.keyboard('move t');
    await waitFor(() => expect(focused()).toBe('Move to'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(focused()).toBe('Strategy'));
    await user.keyboard('{Enter}');
    expect(did.mock.calls).toEqual([['strategy']]);
  });

  it('chooses one of a few', async () => {
    const user = userEvent.setup();
    const did = setUp();
    await open(user);
    expect(screen.getByRole('menuitemradio', { name: 'Light' }).getAttribute('aria-checked')).toBe('true');
    await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
    expect(did.mock.calls).toEqual([['dark']]);
  });

  it('keeps a link a link', async () => {
    const user = userEvent.setup();
    setUp();
    await open(user);
    const link = screen.getByRole('menuitem', { name: 'Settings' });
    expect(link.getAttribute('href')).toBe('/settings');
  });

  it('opens from an icon button that also has a tooltip', async () => {
    const user = userEvent.setup();
    const did = setUp(<IconButton name="Block menu" icon={<svg aria-hidden="true" />} />);
    await open(user, 'Block menu');
    await user.keyboard('{Enter}');
    expect(did.mock.calls).toEqual([['up']]);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Block menu'));
  });
});
