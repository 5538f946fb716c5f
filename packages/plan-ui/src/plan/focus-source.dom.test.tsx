import { afterEach, expect, test, vi } from 'vitest';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { createFocusSource } from './focus-source.ts';

standInForBrowser();

afterEach(() => document.body.replaceChildren());

/** A row that comes on the screen after somebody wished to go there. */
function drawRow(): HTMLElement {
  const row = document.createElement('div');
  row.dataset.item = 'row';
  document.body.append(row);
  return row;
}

const frame = () => new Promise(requestAnimationFrame);

test('goes to a row once it is on the screen', async () => {
  createFocusSource().go({ item: 'row' });
  await frame();
  const row = drawRow();
  await vi.waitFor(() => expect(document.activeElement).toBe(row));
});

test('a wish dies with its document: what comes on the screen afterwards keeps its focus', async () => {
  const source = createFocusSource();
  source.go({ item: 'row' });
  await frame();
  source.stop();
  drawRow();
  for (let count = 0; count < 3; count += 1) {
    await frame();
  }
  expect(document.activeElement).toBe(document.body);
});
