import { act, screen, within } from '@testing-library/react';
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
