import type { PlanDocument } from '@kader/plan/document';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filledPlan, planId } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { useDocumentSession } from './use-document-session.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

function open(document = filledPlan()) {
  const server = new PlanServer(document);
  const transport = server.transport('here');
  const onOutOfStep = vi.fn();
  const session = (given: PlanDocument) => ({
    document: given,
    people: [],
    transport,
    scope: 'agency.plan.person',
    onOutOfStep,
  });
  const { result, rerender, unmount } = renderHook(
    (given: PlanDocument) => useDocumentSession(session(given)),
    { initialProps: document },
  );
  const write = (title: string) =>
    act(() => void result.current.change([{ op: 'document.set', field: 'title', value: title }]));
  const title = () => result.current.getState().view.items.get(planId)?.fields.title;
  const kept = () => JSON.stringify(localStorage);
  return { server, transport, onOutOfStep, result, rerender, unmount, write, title, kept };
}

describe('a session', () => {
  it('sends what is written', async () => {
    const { server, write } = open();
    write('Autumn');
    await waitFor(() => expect(server.document.items.get(planId)?.fields.title).toBe('Autumn'));
  });

  it('keeps what was not sent on the device, and sends it in the next session', async () => {
    const first = open();
    first.transport.line = 'cut';
    first.write('Autumn');
    expect(first.kept()).toContain('Autumn');
    first.unmount();
    const second = open();
    await waitFor(() => expect(second.server.document.items.get(planId)?.fields.title).toBe('Autumn'));
    expect(second.kept()).not.toContain('Autumn');
  });

  it('lets the browser ask before a tab is closed that alone holds what was written', async () => {
    const { transport, write, title } = open();
    const close = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    transport.line = 'cut';
    write('Kept');
    expect(close()).toBe(false);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    write('Kept here alone');
    expect([close(), title()]).toEqual([true, 'Kept here alone']);
    full.mockRestore();
    transport.line = 'open';
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(close()).toBe(false));
  });

  it('stays the same store when the page is drawn anew', () => {
    const { result, rerender } = open();
    const store = result.current;
    rerender(filledPlan());
    expect(result.current).toBe(store);
  });

  it('looks for what others did when the window comes back', async () => {
    const { server, title } = open();
    await act(() => Promise.resolve());
    const set = {
      id: '0190cccc-0000-7000-8000-000000000009',
      changes: [{ op: 'document.set' as const, field: 'title', value: 'Theirs' }],
      base: { [`${planId}.title`]: { seen: 0, text: 'Summer of repairs' } },
    };
    server.apply(set, {}, 'there');
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(title()).toBe('Theirs'));
  });

  it('tries again when the connection is back', async () => {
    const { server, transport, write } = open();
    transport.line = 'cut';
    write('Autumn');
    await act(() => Promise.resolve());
    transport.line = 'open';
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(server.document.items.get(planId)?.fields.title).toBe('Autumn'));
  });
});

describe('a session that is out of step', () => {
  it('asks for the document anew, takes it, and keeps what was not sent', async () => {
    const { server, transport, onOutOfStep, result, rerender, write, title, kept } = open();
    const since = (seq: number) => server.transport('here').since(seq);
    transport.apply = () => Promise.reject(new TypeError('fetch failed'));
    write('Autumn');
    // An answer that cannot follow on what is known here.
    transport.since = async () => ({
      seq: 9,
      sets: [{ id: 'x', seq: 9, changes: [], by: 'there', at: '2027-03-01T09:00:00Z' }],
      people: [],
    });
    await act(() => result.current.refresh());
    expect(onOutOfStep).toHaveBeenCalledOnce();
    const old = result.current;
    transport.since = since;
    rerender({ ...server.document, seq: 9 });
    expect(result.current).not.toBe(old);
    expect(title()).toBe('Autumn');
    expect(kept()).toContain('Autumn');
  });
});
