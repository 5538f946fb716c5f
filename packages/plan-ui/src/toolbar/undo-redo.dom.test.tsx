import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { UndoRedo } from './undo-redo.tsx';

afterEach(cleanup);

function open() {
  const rendered = renderPlan(
    <>
      <UndoRedo />
      <input aria-label="Note" />
    </>,
  );
  const title = () => rendered.fieldOf(planId, 'title');
  const write = (value: string) =>
    act(() => void rendered.store.change([{ op: 'document.set', field: 'title', value }]));
  return { ...rendered, title, write };
}

it('undoes and redoes with buttons that are only usable when there is something', async () => {
  const { user, title, write } = open();
  const undo = screen.getByRole('button', { name: 'Undo' });
  const redo = screen.getByRole('button', { name: 'Redo' });
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  write('Autumn plan');
  await user.click(undo);
  expect(title()).toBe('Summer of repairs');
  await user.click(redo);
  expect(title()).toBe('Autumn plan');
});

it('undoes and redoes with the keyboard, on any layout', async () => {
  const { user, title, write } = open();
  write('Autumn plan');
  await user.keyboard('{Control>}[KeyZ]{/Control}');
  expect(title()).toBe('Summer of repairs');
  await user.keyboard('{Control>}{Shift>}[KeyZ]{/Shift}{/Control}');
  expect(title()).toBe('Autumn plan');
});

it('leaves the keys to a text in which somebody types', async () => {
  const { user, title, write } = open();
  write('Autumn plan');
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  await user.keyboard('{Control>}[KeyZ]{/Control}');
  expect(title()).toBe('Autumn plan');
});

it('offers a reader nothing', () => {
  renderPlan(<UndoRedo />, { rights: { edit: false } });
  expect(screen.queryByRole('button')).toBeNull();
});
