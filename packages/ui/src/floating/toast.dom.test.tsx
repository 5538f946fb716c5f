import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../actions/button.tsx';
import { UiProvider } from '../provider/ui-provider.tsx';
import { type ToastRequest, useToast } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Shower({ request }: { request: ToastRequest }) {
  const toast = useToast();
  return <Button onClick={() => toast.show(request)}>Show</Button>;
}

async function show(request: ToastRequest) {
  render(
    <UiProvider words={{ toast: { region: 'Notifications', dismiss: 'Dismiss', secondsLeft: '{count} s' } }}>
      <Shower request={request} />
    </UiProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  await pass(0);
}

async function pass(ms: number) {
  // In steps, as each second of the countdown starts the next.
  for (let passed = 0; passed <= ms; passed += 500) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(passed === 0 ? 0 : 500);
    });
  }
}

const goal = 'Goal 4 deleted';
const region = () => screen.getByRole('region', { name: 'Notifications' });

describe('Toast', () => {
  it('undoes, once, and goes', async () => {
    const onUndo = vi.fn();
    await show({ title: goal, undo: { label: 'Undo', onUndo } });
    expect(region().textContent).toContain(goal);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await pass(1000);
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(region().textContent).not.toContain(goal);
  });

  it('counts ten seconds down and then goes', async () => {
    await show({ title: goal, undo: { label: 'Undo', onUndo: () => {} } });
    expect(region().textContent).toContain('10 s');
    await pass(1000);
    expect(region().textContent).toContain('9 s');
    await pass(8000);
    expect(region().textContent).toContain('1 s');
    await pass(1500);
    expect(region().textContent).not.toContain(goal);
  });

  it('waits while the pointer or focus is on it', async () => {
    await show({ title: goal, undo: { label: 'Undo', onUndo: () => {} } });
    const toast = screen.getByRole('dialog');
    fireEvent.mouseEnter(toast);
    await pass(20_000);
    expect(region().textContent).toContain('10 s');
    fireEvent.mouseLeave(toast);
    await pass(11_000);
    expect(region().textContent).not.toContain(goal);
  });

  it('is dismissed by its cross', async () => {
    await show({ title: 'Sent', tone: 'good' });
    fireEvent.click(screen.getByLabelText('Dismiss'));
    await pass(1000);
    expect(region().textContent).not.toContain('Sent');
  });
});
