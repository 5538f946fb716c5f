import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/**
 * Opens the list of a combobox and waits until its search box has the keyboard, as a person does before typing.
 * Returns the list.
 */
export async function openList(user: UserEvent, trigger: HTMLElement): Promise<HTMLElement> {
  await user.click(trigger);
  const list = await screen.findByRole('listbox');
  const popup = screen.getByRole('dialog');
  await waitFor(() => expect(document.activeElement).toBe(within(popup).getByRole('combobox')));
  return list;
}
