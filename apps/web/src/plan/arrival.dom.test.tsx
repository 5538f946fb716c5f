import { documentFromJson } from '@kader/plan/document';
import { placeAddress } from '@kader/plan-ui/place';
import { ReadProvider } from '@kader/plan-ui/plan';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Arrival } from './arrival.tsx';
import { sharingAddress } from './plan-address.ts';
import { openAnswer } from './testing/open-answer.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

/** Opens a plan at an address; it shows one KPI with its months. */
function arriveAt(address: string, onShare?: () => void): void {
  window.history.replaceState(null, '', address);
  const { document, people, frame, catalogues, timeZone } = openAnswer();
  render(
    <ReadProvider document={documentFromJson(document)} {...{ people, frame, catalogues, timeZone }}>
      <section data-section="figures" data-block="kpis">
        <div data-item="orders">
          <div data-field="actual">
            <input aria-label="February" data-month="2027-02" />
            <input aria-label="March" data-month="2027-03" />
          </div>
        </div>
      </section>
      <Arrival onShare={onShare} />
    </ReadProvider>,
  );
}

const place = { block: 'kpis', item: 'orders', field: 'actual', month: '2027-03' };

test('an address of a place leads there, and forgets it', async () => {
  arriveAt(placeAddress('/plan', place));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('March')));
  expect(window.location.href).toMatch(/\/plan#block-kpis$/);
});

test('an address of sharing opens it, once, for whoever may share', () => {
  const onShare = vi.fn();
  arriveAt(sharingAddress('/plan'), onShare);
  expect(onShare).toHaveBeenCalledOnce();
  expect(window.location.href).toMatch(/\/plan$/);
  cleanup();
  arriveAt(sharingAddress('/plan'));
  expect(window.location.href).toMatch(/\/plan$/);
});

test('another address is left as it is', () => {
  const onShare = vi.fn();
  arriveAt('/plan?version=2#block-kpis', onShare);
  expect(onShare).not.toHaveBeenCalled();
  expect(window.location.href).toMatch(/\/plan\?version=2#block-kpis$/);
});
