import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { filledPlan, onlySection, testId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { TestSaveSentence } from '../testing/test-save-sentence.tsx';

standInForBrowser();

test('what the server does not take stays with its words, to be copied and entered again', async () => {
  const { store, transport, user } = renderPlan(
    <>
      <TestSaveSentence />
      <DocumentEditor />
    </>,
    { document: onlySection(filledPlan(), 'goals') },
  );
  const long = `${'Repairs that are booked on the phone count too. '.repeat(3)}Really.`;
  transport.refusal = 'INVALID_CHANGE';
  act(
    () =>
      void store.change([
        { op: 'item.set', id: testId('bookings'), field: 'title', value: long },
        { op: 'document.set', field: 'title', value: 'Autumn' },
      ]),
  );
  const card = within(await screen.findByRole('alert', { name: 'A change could not be saved' }));
  expect(card.getByText(long)).toBeDefined();
  expect(card.getByText('Plan title')).toBeDefined();
  transport.refusal = null;
  await user.click(screen.getByRole('button', { name: 'A change could not be saved' }));
  expect(document.activeElement).toBe(card.getByRole('button', { name: 'Copy' }));
  await user.keyboard('{Enter}');
  expect(await card.findByRole('button', { name: 'Copied' })).toBeDefined();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain(`Goal: ${long}`);
  expect(copied).toContain('Autumn');
  await user.click(card.getByRole('button', { name: 'Remove this notice' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await screen.findByText('Saved')).toBeDefined();
});

test('a notice that is removed leaves focus at the next one, and the last at the field that it was about', async () => {
  const { store, transport, user } = renderPlan(<DocumentEditor />, {
    document: onlySection(filledPlan(), 'goals'),
  });
  transport.refusal = 'INVALID_CHANGE';
  const id = testId('bookings');
  for (const value of ['First', 'Second']) {
    act(() => void store.change([{ op: 'item.set', id, field: 'title', value }]));
  }
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  const [first, second] = screen.getAllByRole('alert');
  await user.click(within(first as HTMLElement).getByRole('button', { name: 'Remove this notice' }));
  const next = within(second as HTMLElement);
  await waitFor(() => expect(document.activeElement).toBe(next.getByRole('button', { name: 'Copy' })));
  await user.click(next.getByRole('button', { name: 'Remove this notice' }));
  await waitFor(() => {
    const field = document.activeElement?.closest(`[data-item="${id}"] [data-field]`);
    expect(field?.getAttribute('data-field')).toBe('title');
  });
});
