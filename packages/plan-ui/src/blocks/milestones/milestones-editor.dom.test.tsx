import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { filledPlan, onlySection, planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan, renderReading } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';
import { MilestonesReader } from './milestones-reader.tsx';

standInForBrowser();

const booking = testId('bookingLive');

function open(options: RenderOptions = {}) {
  const document = onlySection(options.document ?? filledPlan(), 'milestones');
  return renderPlan(<DocumentEditor />, { ...options, document });
}
const row = (name: RegExp) => within(screen.getByRole('listitem', { name }));

describe('milestones', () => {
  test('stand in the order of their days, each with its state and slip, under the progress of all', () => {
    open();
    expect(
      screen.getAllByRole('listitem', { name: /^milestone \d/ }).map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'milestone 1: Prices agreed',
      'milestone 2: Booking form live',
      'milestone 3: Winter offer ready',
    ]);
    expect(row(/Prices agreed/).getByText('3 days early')).toBeDefined();
    expect(row(/Booking form live/).getByText('Late')).toBeDefined();
    expect(row(/Booking form live/).getByText('14 days late')).toBeDefined();
    // Two of four weights, one by half of two: 1 + 1 of 4.
    expect(screen.getByText('50% of the plan is done')).toBeDefined();
    expect(screen.getByText('reached on time: 50%')).toBeDefined();
  });

  test('one that is reached is noted at a click, with its day', async () => {
    const { user, fieldOf } = open();
    row(/Booking form live/)
      .getByRole('button', { name: 'Done today' })
      .focus();
    await user.keyboard('{Enter}');
    expect([fieldOf(booking, 'doneOn'), fieldOf(booking, 'status'), fieldOf(booking, 'reviewedOn')]).toEqual([
      '2027-03-05',
      'done',
      '2027-03-05',
    ]);
    await waitFor(() => expect(row(/Booking form live/).getByText('4 days late')).toBeDefined());
    expect(row(/Booking form live/).queryByRole('button', { name: 'Done today' })).toBeNull();
  });

  test('that somebody looked is noted, too, and the rest folds out', async () => {
    const { user, fieldOf } = open();
    await user.click(row(/Booking form live/).getByRole('button', { name: 'Reviewed today' }));
    expect(fieldOf(booking, 'reviewedOn')).toBe('2027-03-05');
    await user.click(row(/Booking form live/).getByRole('button', { name: 'More about this milestone' }));
    expect(row(/Booking form live/).getByDisplayValue('Payment waits for the bank')).toBeDefined();
  });

  test('none yet: one sentence, one example, one button', () => {
    open({ document: planOf([]) });
    expect(screen.getByRole('button', { name: 'Add the first milestone' })).toBeDefined();
  });
});

test('the client reads days, state and what done means', () => {
  renderReading(<MilestonesReader block={{ key: 'milestones', type: 'milestones' }} section="milestones" />);
  expect(screen.getByText('Ten real bookings without a call')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
