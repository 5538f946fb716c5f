import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DocumentEditor } from '../../document/document-editor.tsx';
import { planOf, testId } from '../../testing/example-plan.ts';
import { type RenderOptions, renderPlan } from '../../testing/render-plan.tsx';
import { standInForBrowser } from '../../testing/stand-ins.ts';

standInForBrowser();

const stage = { id: testId('stage'), collection: 'funnelStages', fields: { name: 'Visit' } };
const at = (name: string, collection: string, fields: object) => ({
  id: testId(name),
  collection,
  fields: { ...fields, stage: { id: stage.id } },
});
const plan = planOf([
  stage,
  at('one', 'activities', { title: 'Letters' }),
  at('two', 'activities', { title: 'Posters' }),
  at('three', 'kpis', { name: 'Visitors' }),
]);

/** Opens the menu of a row by its name and deletes it. */
async function remove(options: RenderOptions, name: string) {
  const view = renderPlan(<DocumentEditor />, options);
  await view.user.click(screen.getByRole('button', { name }));
  await view.user.click(await screen.findByRole('menuitem', { name: /^(Delete|Удалить)/ }));
  const isRemoved = (id: string) => view.store.getState().view.items.get(id)?.removed === true;
  return { ...view, isRemoved };
}

test('a row that others refer to asks first, and names them', async () => {
  const { user, isRemoved } = await remove({ document: plan }, 'More: Visit');
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Visit”?' }));
  expect(dialog.getByText('2 activities and 1 KPI refer to it.')).toBeDefined();
  const list = within(dialog.getByRole('list', { name: 'What refers to it' }));
  expect(list.getAllByRole('button').map((link) => link.textContent)).toEqual([
    expect.stringContaining('Letters'),
    expect.stringContaining('Posters'),
    expect.stringContaining('Visitors'),
  ]);
  expect(isRemoved(stage.id)).toBe(false);
  await user.click(dialog.getByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(isRemoved(stage.id)).toBe(false);
});

test('deleting it after all can be undone', async () => {
  const { user, isRemoved } = await remove({ document: plan }, 'More: Visit');
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Visit”?' }));
  await user.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(isRemoved(stage.id)).toBe(true);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(isRemoved(stage.id)).toBe(false);
});

test('a link goes to the field that refers, and nothing is deleted', async () => {
  const { user, isRemoved } = await remove({ document: plan }, 'More: Visit');
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete “Visit”?' }));
  await user.click(dialog.getByRole('button', { name: /Posters/ }));
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.closest('[data-item]')?.getAttribute('data-item')).toBe(testId('two'));
  });
  expect(isRemoved(stage.id)).toBe(false);
});

test('in Russian the sentence agrees with what it counts', async () => {
  await remove({ document: plan, locale: 'ru' }, 'Ещё: Visit');
  const dialog = within(await screen.findByRole('dialog', { name: 'Удалить «Visit»?' }));
  expect(dialog.getByText('На это ссылаются 2 активности и 1 KPI.')).toBeDefined();
});

test('a row that nothing refers to goes at once', async () => {
  const { isRemoved } = await remove({ document: plan }, 'More: Letters');
  expect(isRemoved(testId('one'))).toBe(true);
  expect(screen.queryByRole('dialog', { name: 'Delete “Letters”?' })).toBeNull();
});
