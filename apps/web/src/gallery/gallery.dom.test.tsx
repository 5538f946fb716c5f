import { fieldTypes } from '@kader/plan/fields';
import { planNamespaces } from '@kader/plan-ui/plan';
import * as ui from '@kader/ui';
import { cleanup, render, waitFor } from '@testing-library/react';
import { isValidElement, type ReactNode } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Surroundings, standInForWidth } from '../screen/testing/surroundings.tsx';
import { Gallery } from './gallery.tsx';
import { Live } from './live.tsx';
import { uiAreas } from './ui/ui-areas.ts';

let container: HTMLElement;

// It is large, and nothing here changes it: one drawing serves every test, and may take its time on a busy machine.
beforeAll(() => {
  standInForWidth(1440);
  ({ container } = render(
    <Surroundings of={planNamespaces}>
      <Gallery />
    </Surroundings>,
  ));
}, 60_000);
afterAll(cleanup);

/** The page itself stands in the first; the others are around every page. */
const around = ['PageFrame', 'NonceProvider', 'UiProvider'];

/** Every component that stands somewhere within: among children, in props, and in what a `Live` gives. */
function drawnIn(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) {
    return node.flatMap(drawnIn);
  }
  if (!isValidElement<Record<string, unknown>>(node)) {
    return typeof node === 'object' && node !== null ? Object.values(node).flatMap(drawnIn) : [];
  }
  const { start, children, ...others } = node.props;
  const given = node.type === Live ? (children as (value: unknown) => ReactNode)(start) : [start, children];
  return [node.type, ...drawnIn(given), ...drawnIn(others)];
}

/** The cells of each field type by the name of their state. */
function cellsOf(type: string): ReadonlyMap<string, HTMLElement> {
  const cells = container.querySelectorAll<HTMLElement>(`[data-field-type="${type}"] [data-state]`);
  return new Map([...cells].map((cell) => [cell.dataset.state ?? '', cell]));
}

test('every component of the design system is drawn, most in more than one state', () => {
  const drawn = new Set(drawnIn(uiAreas.map(({ states }) => states)));
  const components = Object.entries(ui).filter(([name]) => /^[A-Z]/.test(name));
  expect(components.filter(([, component]) => !drawn.has(component)).map(([name]) => name)).toEqual(around);
  const states = uiAreas.flatMap((area) => Object.values(area.states).map((own) => Object.keys(own)));
  expect(states.filter((own) => own.length > 1).length).toBeGreaterThan(states.length / 2);
});

test('every field type is shown, and looks as it is wherever it stands', async () => {
  const types = Object.keys(fieldTypes);
  const shown = [...container.querySelectorAll<HTMLElement>('[data-field-type]')];
  expect(shown.map((element) => element.dataset.fieldType)).toEqual(types);
  for (const type of types) {
    const states = [...cellsOf(type).keys()];
    expect(states).toEqual(expect.arrayContaining(['empty', 'filled', 'conflict']));
    expect(states.filter((state) => state.startsWith('read only'))).toHaveLength(1);
    expect(states.filter((state) => state.startsWith('as a reader'))).not.toEqual([]);
  }
  await waitFor(() => expect(container.querySelectorAll('[data-conflict]')).toHaveLength(types.length));
});

test('what was typed and cannot be taken stays, with the reason', async () => {
  const refused = [...container.querySelectorAll<HTMLElement>('[data-field-type] [data-state^="error"]')];
  expect(refused.length).toBeGreaterThan(10);
  await waitFor(() =>
    expect(refused.filter((cell) => cell.querySelector('[aria-invalid="true"]') === null)).toEqual([]),
  );
});

test('what a field names and is gone reads as such, and people and catalogues have something to choose', () => {
  const gone = (type: string) => cellsOf(type).get('what it names is gone')?.textContent;
  expect(gone('reference')).toMatch(/removed.*Sell bicycles of our own/i);
  expect(gone('referenceList')).toMatch(/removed.*Sell bicycles of our own/i);
  expect(gone('richText')).toMatch(/removed.*Sell bicycles of our own/i);
  expect(gone('catalogueList')).toBe('what it names is goneGoogle+, No longer in the catalogue');
  expect(cellsOf('person').get('filled')?.textContent).toContain('Ines Vlaar');
  expect(cellsOf('catalogueEntry').get('filled')?.textContent).toContain('Leads');
});

test('nobody without the right to edit is offered a control', () => {
  const cells = [...container.querySelectorAll<HTMLElement>('[data-state^="read only: no right"]')];
  expect(cells).toHaveLength(Object.keys(fieldTypes).length);
  expect(cells.filter((cell) => cell.querySelector('input, textarea, button, [role]') !== null)).toEqual([]);
});
