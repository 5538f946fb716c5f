import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Routes } from '../screen/testing/routes.tsx';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { Palette } from './palette.tsx';

beforeEach(() => {
  standInForWidth(1440);
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
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('says that names cannot be searched, rather than that there is nothing of that name', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no line')));
  render(
    <Routes path="/noorderlicht">
      <Surroundings of={['palette']}>
        <Palette agencySlug="noorderlicht" permissions={[]} keywords={{}}>
          <main>A page</main>
        </Palette>
      </Surroundings>
    </Routes>,
  );
  fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK', ctrlKey: true });
  fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'bakery' } });
  expect(await screen.findByText(/cannot be searched at the moment/)).toBeTruthy();
  expect(screen.queryByText('No matches.')).toBeNull();
});
