import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { whenUsed } from './when-used.tsx';

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`pressed ${count}`}
    </button>
  );
}

/** The part, and how often its code was asked for. */
function partOf() {
  const asked: string[] = [];
  const Part = whenUsed(() => {
    asked.push('code');
    return Promise.resolve(Counter);
  });
  return { Part, asked };
}

test('what the server drew stands until the page is used, and a press that came first is answered', async () => {
  const { Part, asked } = partOf();
  const container = document.createElement('div');
  container.innerHTML =
    '<div class="contents"><!--$--><button type="button">pressed 0</button><!--/$--></div>';
  document.body.append(container);
  const button = screen.getByRole('button');
  const root = await act(() => Promise.resolve(hydrateRoot(container, <Part />)));
  expect(screen.getByRole('button')).toBe(button);
  expect(asked).toEqual([]);

  await userEvent.click(button);
  await waitFor(() => expect(button.textContent).toBe('pressed 1'));
  expect(screen.getByRole('button')).toBe(button);
  await userEvent.click(button);
  expect(button.textContent).toBe('pressed 2');
  await act(() => Promise.resolve(root.unmount()));
});

test('what the browser draws itself is asked for at once', async () => {
  const { Part, asked } = partOf();
  render(<Part />);
  expect(asked).toEqual(['code']);
  expect((await screen.findByRole('button')).textContent).toBe('pressed 0');
});
