import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { act, screen, waitFor, within } from '@testing-library/react';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { DocumentEditor } from '../document/document-editor.tsx';
import { filledPlan, onlySection, testId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { TestSaveSentence } from '../testing/test-save-sentence.tsx';

standInForBrowser();

const plan = () => onlySection(filledPlan({ periodEnd: '2027-05-31' }), 'goals', 'budget', 'kpis');
const month = (id: string, field: string, value: string): Change => ({
  op: 'item.set',
  id,
  field,
  entry: '2027-03',
  value: [{ id: '2027-03', order: 'a', value }],
});
const hide: Change = { op: 'section.set', section: 'goals', field: 'hidden', value: true };
const department = (value: string): Change => ({
  op: 'item.set',
  id: testId('bookings'),
  field: 'department',
  value,
});

/** Writes on one's own, while a colleague writes the same; ends with the choice waiting. */
async function collide(mine: readonly Change[], theirs: readonly Change[], document: PlanDocument = plan()) {
  const view = renderPlan(
    <>
      <TestSaveSentence />
      <DocumentEditor />
    </>,
    { document },
  );
  const { server, store, transport } = view;
  transport.line = 'cut';
  act(() => void store.change(mine));
  await waitFor(() => expect(store.getState().standstill).toBe('offline'));
  server.apply({ id: v7(), changes: theirs, base: {} }, {}, 'a colleague');
  transport.line = 'open';
  act(() => store.retry());
  await waitFor(() => expect(store.getState().pending[0]?.state).toBe('refused'));
  return view;
}

const cards = () => screen.findAllByRole('alert');

describe('every conflict has exactly one card', () => {
  test.each<{ at: string; mine: readonly Change[]; theirs: readonly Change[]; inside?: string }>([
    {
      at: 'a field of a row',
      mine: [department('support')],
      theirs: [department('other')],
      inside: `[data-item="${testId('bookings')}"]`,
    },
    {
      at: 'a month of a grid',
      mine: [month(testId('search'), 'plan', '100')],
      theirs: [month(testId('search'), 'plan', '200')],
      inside: '[role="grid"]',
    },
    {
      at: 'a month of a KPI',
      mine: [month(testId('leads'), 'actual', '1')],
      theirs: [month(testId('leads'), 'actual', '2')],
      inside: `[data-item="${testId('leads')}"]`,
    },
    {
      at: 'a row of a section that is hidden',
      mine: [department('support')],
      theirs: [department('other'), hide],
    },
    {
      at: 'a side of a block that is not open',
      mine: [{ op: 'item.set', id: testId('copywriter'), field: 'rate', value: 1 }],
      theirs: [{ op: 'item.set', id: testId('copywriter'), field: 'rate', value: 2 }],
    },
    {
      at: 'a section',
      mine: [{ op: 'section.set', section: 'goals', field: 'hiddenReason', value: 'Not this year' }],
      theirs: [{ op: 'section.set', section: 'goals', field: 'hiddenReason', value: 'Done elsewhere' }],
    },
    {
      at: 'the language',
      mine: [{ op: 'document.set', field: 'locale', value: 'sv' }],
      theirs: [{ op: 'document.set', field: 'locale', value: 'pl' }],
    },
  ])('$at', async ({ mine, theirs, inside }) => {
    const { user } = await collide(mine, theirs);
    const [card, ...more] = await cards();
    expect(more).toEqual([]);
    expect(card?.closest(inside ?? '[data-section]') === null).toBe(inside === undefined);
    // The sentence about safety leads there.
    await user.click(screen.getByRole('button', { name: 'Someone changed this too' }));
    expect(card?.contains(document.activeElement)).toBe(true);
    await user.click(within(card as HTMLElement).getByRole('button', { name: 'Take theirs' }));
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  test('a row that a colleague deleted still says what was written', async () => {
    await collide(
      [month(testId('search'), 'plan', '123400'), department('support')],
      [
        { op: 'item.remove', id: testId('search') },
        { op: 'item.remove', id: testId('bookings') },
      ],
    );
    const [first, second] = await cards();
    expect(first?.textContent).toContain('1,234');
    expect(first?.textContent).toContain('Search ads for repairs');
    expect(second?.textContent).toContain('Support');
  });

  test('of several in one act each is chosen for itself', async () => {
    const id = testId('search');
    const april: Change = {
      op: 'item.set',
      id,
      field: 'plan',
      entry: '2027-04',
      value: [{ id: '2027-04', order: 'a', value: '300' }],
    };
    const { user, server, store } = await collide(
      [month(id, 'plan', '100'), april, { op: 'item.set', id, field: 'label', value: 'Ads' }],
      [month(id, 'plan', '200'), { ...april, value: [{ id: '2027-04', order: 'a', value: '400' }] }],
      onlySection(filledPlan({ periodEnd: '2027-05-31' }), 'budget'),
    );
    const [march, other] = await cards();
    await user.click(within(march as HTMLElement).getByRole('button', { name: 'Keep mine' }));
    await waitFor(async () => expect(await cards()).toEqual([other]));
    await user.click(within(other as HTMLElement).getByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(store.getState().pending).toEqual([]));
    const { label, plan: figures } = server.document.items.get(id)?.fields ?? {};
    expect(label).toBe('Ads');
    expect(figures).toMatchObject([{ value: '100' }, { value: '400' }, { value: '90000' }]);
  });
});

describe('once it is settled, focus goes', () => {
  const title = (value: string): Change => ({
    op: 'item.set',
    id: testId('bookings'),
    field: 'title',
    value,
  });
  const choose = async (
    user: Awaited<ReturnType<typeof collide>>['user'],
    card: HTMLElement,
    name: string,
  ) => {
    const button = within(card).getByRole('button', { name });
    act(() => button.focus());
    await user.keyboard('{Enter}');
  };
  const placeInFocus = (name: string) =>
    document.activeElement?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);

  test('to the next that waits, and then to the field', async () => {
    const { user } = await collide(
      [department('support'), title('Alpha')],
      [department('other'), title('Beta')],
    );
    const [first, second] = (await cards()) as [HTMLElement, HTMLElement];
    await choose(user, second, 'Keep mine');
    await waitFor(() => expect(first.contains(document.activeElement)).toBe(true));
    const last = first.dataset.conflict?.split('.').at(-1);
    await choose(user, first, 'Take theirs');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await waitFor(() => expect(placeInFocus('field')).toBe(last));
    expect(placeInFocus('item')).toBe(testId('bookings'));
  });

  test('to the month of a grid', async () => {
    const { user } = await collide(
      [month(testId('search'), 'plan', '100')],
      [month(testId('search'), 'plan', '200')],
    );
    await choose(user, (await cards())[0] as HTMLElement, 'Take theirs');
    await waitFor(() => expect(placeInFocus('month')).toBe('2027-03'));
    expect(placeInFocus('item')).toBe(testId('search'));
  });

  test('to a row that comes back', async () => {
    const { user } = await collide([department('support')], [{ op: 'item.remove', id: testId('bookings') }]);
    await choose(user, (await cards())[0] as HTMLElement, 'Restore the row');
    await waitFor(() => expect(placeInFocus('item')).toBe(testId('bookings')));
  });
});
