import { act } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { expect, test } from 'vitest';
import { planId, testId } from '../testing/example-plan.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { useFoundPlaces } from './use-found-places.ts';

/** The places where words are found, as of the last drawing. */
function find(query: string) {
  let last: ReturnType<typeof useFoundPlaces> = { places: [], total: 0 };
  function Finder(): ReactNode {
    const found = useFoundPlaces(query);
    useEffect(() => {
      last = found;
    });
    return null;
  }
  const { store } = renderPlan(<Finder />);
  return { store, last: () => last };
}

const goal = testId('bookings');

test.each([
  ['a name', 'ines vlaar', 'owner'],
  ['a metric', 'leads', 'metric'],
  ['a label of a choice', 'sales', 'department'],
])('%s is found where it shows', (_, query, field) => {
  const { places } = find(query).last();
  expect(places).toContainEqual(expect.objectContaining({ item: goal, field, ofFrame: true }));
});

test('a channel of the catalogue is found in a list of several', () => {
  const { places } = find('search advertising').last();
  expect(places).toContainEqual(expect.objectContaining({ section: 'activities', field: 'channels' }));
});

test('a rhythm is found by its sentence, also one that is kept by a word', () => {
  const { store, last } = find('every month');
  const review = { item: testId('review'), field: 'frequency', ofFrame: true };
  expect(last().places).toContainEqual(expect.objectContaining(review));
  const value = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO';
  act(() => void store.change([{ op: 'item.set', id: review.item, field: review.field, value }]));
  expect(last().places).not.toContainEqual(expect.objectContaining(review));
});

test('a title of the template leads to its section, until the plan gives another', () => {
  const { store, last } = find('<sections.goals.title>');
  expect(last().places).toMatchObject([{ section: 'goals', field: 'title', ofFrame: true }]);
  act(() => void store.change([{ op: 'section.set', section: 'goals', field: 'title', value: 'Aims' }]));
  expect(last().total).toBe(0);
});

test('what is typed is found once it is typed', () => {
  const { store, last } = find('zomerplan');
  expect(last().places).toEqual([]);
  act(() => void store.change([{ op: 'document.set', field: 'title', value: 'Zomerplan' }]));
  expect(last().places).toMatchObject([{ section: null, item: planId, field: 'title', ofFrame: false }]);
});
