import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createMemoryOutbox } from '../store/outbox.ts';
import { planId, testId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { TestSaveSentence } from '../testing/test-save-sentence.tsx';

afterEach(cleanup);

const sentence = <TestSaveSentence />;
const goal = testId('bookings');
const write = (value: string) => [{ op: 'document.set', field: 'title', value }] as const;

it('says that everything is saved, and speaks when that changes', async () => {
  const { store } = renderPlan(sentence);
  expect(screen.getByRole('status').textContent).toBe('Saved');
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  act(() => void store.change(write('Autumn plan')));
  expect(screen.getByRole('status').textContent).toBe('Saving…');
  expect(await screen.findByText('Saved')).toBeTruthy();
});

it('counts what is kept here while there is no connection, and tries again when told', async () => {
  const { store, transport, user } = renderPlan(sentence);
  transport.line = 'cut';
  act(() => void store.change(write('Autumn plan')));
  expect(await screen.findByText('Offline: 1 change kept here')).toBeTruthy();
  transport.line = 'open';
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Saved')).toBeTruthy();
});

it('warns of a lost connection also when nothing waits', async () => {
  const { store, transport } = renderPlan(sentence);
  transport.line = 'cut';
  await act(() => store.refresh());
  expect(screen.getByRole('status').textContent).toBe('Offline: everything so far is saved');
});

it('leads to sign-in after the session has ended', async () => {
  const { store, transport, user, server } = renderPlan(sentence);
  transport.refusal = 'UNAUTHENTICATED';
  act(() => void store.change(write('Autumn plan')));
  expect(await screen.findByText('Signed out: 1 change kept here')).toBeTruthy();
  const dialog = within(await screen.findByRole('dialog', { name: 'Your session has ended' }));
  const link = dialog.getByRole('link', { name: 'Sign in in a new tab' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
    '/en/sign-in?next=%2Fplan',
    '_blank',
  ]);
  // Whoever puts it off finds the way beside the sentence.
  await user.click(dialog.getByRole('button', { name: 'Not now' }));
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/en/sign-in?next=%2Fplan');
  // Signed in again in the other tab: the next look goes through, and what waited is sent.
  transport.refusal = null;
  await act(() => store.refresh());
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(server.document.items.get(planId)?.fields.title).toBe('Autumn plan');
});

it('says when the right to edit was taken away', async () => {
  const { store, transport } = renderPlan(sentence);
  transport.refusal = 'FORBIDDEN';
  act(() => void store.change(write('Autumn plan')));
  expect(await screen.findByText('You can no longer edit this plan: 1 change kept here')).toBeTruthy();
  const dialog = within(await screen.findByRole('dialog', { name: 'You can no longer edit this plan' }));
  expect(dialog.getByLabelText('What was not sent').textContent).toContain('Autumn plan');
  expect(dialog.getByRole('link', { name: 'To the client' }).getAttribute('href')).toBe('/client');
});

it('says who put the plan in the bin, gives out what was not sent, and goes on once it is back', async () => {
  const { store, transport, user, server } = renderPlan(
    <TestSaveSentence findPlan={async () => ({ kind: 'plan', by: 'Irina' })} />,
  );
  transport.refusal = 'NOT_FOUND';
  act(() => void store.change(write('Autumn plan')));
  act(
    () => void store.change([{ op: 'item.set', id: goal, field: 'title', value: 'More repairs'.repeat(12) }]),
  );
  expect(await screen.findByText('Irina put this plan in the bin. 2 changes kept here.')).toBeTruthy();
  const dialog = within(await screen.findByRole('dialog', { name: 'This plan is in the bin' }));
  expect(dialog.getByText(/^Irina put it there\./)).toBeTruthy();
  const unsent = dialog.getByLabelText('What was not sent').textContent;
  expect(unsent).toContain('Autumn plan');
  expect(unsent).toContain('More repairs'.repeat(12));
  await user.click(dialog.getByRole('button', { name: 'Copy' }));
  expect(await dialog.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain('More repairs'.repeat(12));
  expect(dialog.getByRole('link', { name: 'To the client' }).getAttribute('href')).toBe('/client');
  await user.click(dialog.getByRole('button', { name: 'Stay here' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  // Taken out of the bin: the next look goes through, and what waited is sent.
  transport.refusal = null;
  await act(() => store.refresh());
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(server.document.items.get(planId)?.fields.title).toBe('Autumn plan');
});

it('says that access is gone where the plan is in no bin, and leads to the agency', async () => {
  const { store, transport } = renderPlan(sentence);
  transport.refusal = 'NOT_FOUND';
  await act(() => store.refresh());
  expect(await screen.findByText('You no longer have access to this plan.')).toBeTruthy();
  const dialog = within(
    await screen.findByRole('dialog', { name: 'You no longer have access to this plan' }),
  );
  expect(dialog.queryByLabelText('What was not sent')).toBeNull();
  expect(dialog.getByRole('link', { name: 'To the agency' }).getAttribute('href')).toBe('/agency');
});

it('tells a reader that they read', () => {
  renderPlan(sentence, { rights: { edit: false } });
  expect(screen.getByRole('status').textContent).toBe('Read only');
});

it('says that what waits is in this tab only where the device refuses to keep it', async () => {
  const outbox = { ...createMemoryOutbox(), save: () => false };
  const { store, transport } = renderPlan(sentence, { outbox });
  transport.refusal = 'UNAUTHENTICATED';
  act(() => void store.change(write('Autumn plan')));
  // What was written shows, wherever it is kept.
  expect(store.getState().view.items.get(planId)?.fields.title).toBe('Autumn plan');
  expect(await screen.findByText('1 change in this tab only: leave it open.')).toBeTruthy();
  const dialog = within(await screen.findByRole('dialog', { name: 'Your session has ended' }));
  expect(dialog.getByText(/kept in this tab only/)).toBeTruthy();
  expect(dialog.queryByText(/is kept on this device/)).toBeNull();
});

it('says of a plan in the bin, too, that what waits is in this tab only, in whole sentences', async () => {
  const outbox = { ...createMemoryOutbox(), save: () => false };
  const { store, transport } = renderPlan(
    <TestSaveSentence findPlan={async () => ({ kind: 'plan', by: null })} />,
    { outbox },
  );
  transport.refusal = 'NOT_FOUND';
  act(() => void store.change(write('Autumn plan')));
  expect(
    await screen.findByText('This plan was put in the bin. 1 change in this tab only: leave it open.'),
  ).toBeTruthy();
});
