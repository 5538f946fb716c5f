import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { UserMenu } from './user-menu.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('says that signing out did not get through: nobody walks away from a session that is still open', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  render(
    <Routes path="/noorderlicht">
      <Surroundings of={[]}>
        <UserMenu theme="light" side="top" trigger={<button type="button">Menu</button>} />
      </Surroundings>
    </Routes>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect((await screen.findAllByText(/you may still be signed in here/)).length).toBeGreaterThan(0);
});
