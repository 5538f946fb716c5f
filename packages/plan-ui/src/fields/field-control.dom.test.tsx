import { createDocument, type Item, type PlanDocument } from '@kader/plan/document';
import type { FieldTypeName, FieldValue } from '@kader/plan/fields';
import { everyField, everyFieldStructure, testDefinitions } from '@kader/plan/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useItem } from '../plan/use-document.ts';
import { openList } from '../testing/open-list.ts';
import { renderPlan } from '../testing/render-plan.tsx';
import { standInForBrowser } from '../testing/stand-ins.ts';
import { FieldControl } from './field-editor.tsx';
import { ValueReader } from './field-reader.tsx';
import { pauseMs } from './use-pause.ts';

standInForBrowser();

const planId = '0190aaaa-0000-7000-8000-000000000009';
const rowId = '0190aaaa-0000-7000-8000-0000000000a0';
const otherRows = [
  '0190aaaa-0000-7000-8000-0000000000a1',
  '0190aaaa-0000-7000-8000-0000000000a2',
  '0190aaaa-0000-7000-8000-0000000000a3',
] as const;

/** A document with one row whose every field is empty but those given, and rows to point to. */
function documentWith(fields: Readonly<Record<string, FieldValue>>): PlanDocument {
  const empty = createDocument({
    id: planId,
    structure: everyFieldStructure,
    header: { title: 'Proof', locale: 'en', currency: 'EUR' },
  });
  const rows: readonly Item[] = [
    { id: rowId, collection: 'parents', order: 'a', fields, revisions: {} },
    ...otherRows.map(
      (id, index): Item => ({
        id,
        collection: 'parents',
        order: `b${index}`,
        fields: { text: `Row ${index + 1}` },
        revisions: {},
      }),
    ),
  ];
  return { ...empty, items: new Map([...empty.items, ...rows.map((row) => [row.id, row] as const)]) };
}

function Control({ type }: { readonly type: FieldTypeName }) {
  const row = useItem(rowId);
  const definition = everyField[type];
  const value = row?.fields[type];
  return row === undefined ? null : (
    <>
      <FieldControl row={row} field={type} definition={definition} label="The field" placeholder="Which?" />
      <output>
        {value !== undefined && <ValueReader item={row} field={type} definition={definition} value={value} />}
      </output>
      <button type="button">elsewhere</button>
    </>
  );
}

function renderControl(type: FieldTypeName, fields: Readonly<Record<string, FieldValue>> = {}) {
  const view = renderPlan(<Control type={type} />, {
    document: documentWith(fields),
    definitions: testDefinitions,
  });
  const value = () => view.fieldOf(rowId, type);
  const stored = () => view.server.document.items.get(rowId)?.fields[type];
  return { ...view, value, stored };
}

const box = () => screen.getByRole('textbox', { name: 'The field' });

describe.each([
  {
    type: 'text',
    typed: 'More  rooms ',
    value: 'More  rooms',
    shown: 'More  rooms',
    junk: 'x'.repeat(161),
    reason: /at most 160/,
  },
  { type: 'integer', typed: '1k', value: '1000', shown: '1,000', junk: '2.5', reason: /whole number/ },
  { type: 'decimal', typed: '-2.50', value: '-2.5', shown: '-2.5', junk: 'much', reason: /Type a number/ },
  { type: 'percent', typed: '35', value: '0.35', shown: '35%', junk: '120 %', reason: /0% to 100%/ },
  {
    type: 'money',
    typed: '€ 1,250.50',
    value: 125_050,
    shown: '€1,250.50',
    junk: '$ 12',
    reason: /This plan is in EUR/,
  },
  { type: 'measure', typed: '1.3m', value: '1300000', shown: '1.3m', junk: 'lots', reason: /Type a number/ },
  {
    type: 'date',
    typed: '5 March 2027',
    value: '2027-03-05',
    shown: '5 Mar 2027',
    junk: '31 February 2027',
    reason: /valid date/,
  },
  {
    type: 'month',
    typed: 'march 2027',
    value: '2027-03',
    shown: 'March 2027',
    junk: 'soon',
    reason: /month with its year/,
  },
  {
    type: 'link',
    typed: 'https://example.com/a',
    value: 'https://example.com/a',
    shown: 'https://example.com/a',
    junk: 'example',
    reason: /full web address/,
  },
] as const)('$type', ({ type, typed, value, shown, junk, reason }) => {
  test('takes what is typed, shows it as it is read, saves it and takes it back', async () => {
    const { user, store, value: current, stored } = renderControl(type);
    expect(box().getAttribute('placeholder')).toBe('Which?');
    await user.click(box());
    await user.keyboard(`${typed}{Enter}`);
    expect(current()).toEqual(value);
    await user.click(screen.getByText('elsewhere'));
    expect(screen.getByRole('status').textContent).toBe(shown);
    await waitFor(() => expect(stored()).toEqual(value));
    store.undo();
    expect(current()).toBeUndefined();
    store.redo();
    expect(current()).toEqual(value);
  });

  test('keeps what it cannot take as it was typed, and says why', async () => {
    const { user, value: current } = renderControl(type);
    await user.click(box());
    await user.paste(junk);
    await user.click(screen.getByText('elsewhere'));
    expect(screen.getByText(reason)).toBeDefined();
    expect((box() as HTMLInputElement).value).toBe(junk);
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(current()).toBeUndefined();
    await user.clear(box());
    await user.click(screen.getByText('elsewhere'));
    expect(screen.queryByText(reason)).toBeNull();
  });

  test('is emptied by emptying it', async () => {
    const { user, value: current } = renderControl(type, { [type]: value });
    await user.click(box());
    await user.clear(box());
    await user.keyboard('{Enter}');
    expect(current()).toBeUndefined();
  });
});

describe('typing', () => {
  test('is kept after a pause, and one undo takes the whole act back', async () => {
    const { user, store, value } = renderControl('text', { text: 'Before' });
    await user.click(box());
    await user.keyboard(' and');
    await waitFor(() => expect(value()).toBe('Before and'), { timeout: pauseMs * 2 });
    await user.keyboard(' after{Enter}');
    expect(value()).toBe('Before and after');
    store.undo();
    expect(value()).toBe('Before');
  });

  test('is given up with Esc, also what a pause has kept', async () => {
    const { user, value, stored } = renderControl('text', { text: 'Before' });
    await user.click(box());
    await user.keyboard(' and');
    await waitFor(() => expect(stored()).toBe('Before and'), { timeout: pauseMs * 2 });
    await user.keyboard(' more{Escape}');
    expect(value()).toBe('Before');
    expect((box() as HTMLInputElement).value).toBe('Before');
    await waitFor(() => expect(stored()).toBe('Before'));
  });

  test('is kept when the field goes before the pause is over', async () => {
    const { user, value, unmount } = renderControl('text');
    await user.click(box());
    await user.keyboard('Nearly lost');
    unmount();
    expect(value()).toBe('Nearly lost');
  });

  test('writes nothing when nothing changed', async () => {
    const { user, server } = renderControl('text', { text: 'Same' });
    await user.click(box());
    await user.keyboard('x{Backspace}{Enter}');
    await user.click(screen.getByText('elsewhere'));
    expect(server.log).toEqual([]);
  });

  test('a figure without unit takes the unit that is typed along', async () => {
    const { user, value, fieldOf } = renderControl('measure');
    await user.click(box());
    await user.keyboard('35 %{Enter}');
    expect(value()).toBe('0.35');
    expect(fieldOf(rowId, 'choice')).toBe('percent');
  });
});

test('date: is picked from the calendar', async () => {
  const { user, value } = renderControl('date');
  await user.click(screen.getByRole('button', { name: /The field$/ }));
  await user.click(await screen.findByRole('button', { name: /12(th)? March/ }));
  expect(value()).toBe('2027-03-12');
});

test('choice: is chosen from the list, and left empty again', async () => {
  const { user, value, store } = renderControl('choice');
  const trigger = screen.getByRole('combobox', { name: 'The field' });
  expect(trigger.textContent).toBe('Which?');
  await user.click(trigger);
  const options = await screen.findAllByRole('option');
  expect(options).toHaveLength(3);
  await user.click(options[1] as HTMLElement);
  expect(value()).toBe('money');
  await user.click(trigger);
  await user.click(await screen.findByRole('option', { name: 'Leave empty' }));
  expect(value()).toBeUndefined();
  store.undo();
  expect(value()).toBe('money');
});

describe('rhythm', () => {
  const sentence = () => screen.getByRole('status').textContent;

  test('is one of the usual ones, or has days and an end; one undo takes back what was set in the window', async () => {
    const { user, value, store } = renderControl('recurrence');
    const trigger = screen.getByRole('combobox', { name: 'The field' });
    expect(trigger.textContent).toBe('Which?');
    await user.click(trigger);
    await user.click(await screen.findByRole('option', { name: 'Every week' }));
    expect(value()).toBe('FREQ=WEEKLY');
    act(() => screen.getByRole('button', { name: 'Set days and end: The field' }).focus());
    await user.keyboard('{Enter}');
    const form = within(await screen.findByRole('dialog', { name: 'When it comes back' }));
    const every = form.getByRole('textbox', { name: 'Every how many weeks' });
    await user.clear(every);
    await user.type(every, '100');
    expect(form.getByText(/1 to 99/)).toBeDefined();
    await user.clear(every);
    await user.type(every, '3');
    await user.click(form.getByRole('checkbox', { name: 'Wednesday' }));
    await user.click(form.getByRole('checkbox', { name: 'Monday' }));
    await user.click(form.getByRole('combobox', { name: 'Ends' }));
    await user.click(await screen.findByRole('option', { name: 'After a number of times' }));
    const times = form.getByRole('textbox', { name: 'Number of times' });
    await user.clear(times);
    await user.type(times, '12');
    expect(value()).toBe('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE;COUNT=12');
    expect(sentence()).toBe('Every 3 weeks on Monday and Wednesday, 12 times');
    act(() => store.undo());
    expect(value()).toBe('FREQ=WEEKLY');
  });

  test('comes on a weekday of the month, or on a day that every month has, until a day', async () => {
    const { user, value } = renderControl('recurrence', { recurrence: 'FREQ=MONTHLY' });
    await user.click(screen.getByRole('button', { name: 'Set days and end: The field' }));
    const form = within(await screen.findByRole('dialog', { name: 'When it comes back' }));
    const choose = async (list: string, option: string) => {
      await user.click(form.getByRole('combobox', { name: list }));
      await user.click(await screen.findByRole('option', { name: option }));
    };
    await choose('On which day of the month', 'A day of the week');
    await choose('Day of the week', 'second Tuesday');
    expect(sentence()).toBe('Every month on the second Tuesday');
    await choose('On which day of the month', 'A set day');
    await choose('Day of the month', 'Last day');
    await choose('Ends', 'On a date');
    const last = form.getByRole('textbox', { name: 'Last day' });
    await user.clear(last);
    await user.type(last, '31 December 2027{Enter}');
    expect(value()).toBe('FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231');
    expect(sentence()).toBe('Every month on the last day, until 31 Dec 2027');
  });

  test('kept by a word, as before there were rules, reads and is chosen as the rule that it means', async () => {
    const { user, value, server } = renderControl('recurrence', { recurrence: 'quarterly' });
    expect(sentence()).toBe('Every 3 months');
    const trigger = screen.getByRole('combobox', { name: 'The field' });
    expect(trigger.textContent).toBe('Every 3 months');
    await user.click(trigger);
    await user.click(await screen.findByRole('option', { name: 'Every 3 months' }));
    expect(server.log).toEqual([]);
    await user.click(trigger);
    await user.click(await screen.findByRole('option', { name: 'Once' }));
    expect(value()).toBe('FREQ=DAILY;COUNT=1');
    expect(sentence()).toBe('Once');
  });
});

describe('choice of several', () => {
  test('stands in the order in which it is offered; an option is taken away, taken back, and all left empty', async () => {
    const { user, value, store } = renderControl('choiceList');
    const trigger = screen.getByRole('combobox', { name: 'The field' });
    expect(trigger.textContent).toBe('Which?');
    const list = await openList(user, trigger);
    await user.click(within(list).getByRole('option', { name: 'service' }));
    await user.click(within(list).getByRole('option', { name: 'acquisition' }));
    expect(value()).toMatchObject([{ id: 'acquisition' }, { id: 'service' }]);
    await user.click(within(list).getByRole('option', { name: 'acquisition' }));
    expect(value()).toMatchObject([{ id: 'service' }]);
    act(() => store.undo());
    expect(value()).toMatchObject([{ id: 'acquisition' }, { id: 'service' }]);
    expect(trigger.textContent).toBe('acquisition, service');
    await user.click(within(list).getByRole('option', { name: 'Leave empty' }));
    expect(value()).toBeUndefined();
  });

  test('reads option by option, and keeps one that is no longer offered', async () => {
    const { user, value } = renderControl('choiceList', {
      choiceList: [{ id: 'loyalty', order: 'V', value: 'loyalty' }],
    });
    expect(screen.getByRole('combobox').textContent).toBe('loyalty');
    const list = await openList(user, screen.getByRole('combobox', { name: 'The field' }));
    await user.click(within(list).getByRole('option', { name: 'service' }));
    await user.keyboard('{Escape}');
    expect(value()).toMatchObject([{ id: 'loyalty' }, { id: 'service' }]);
    const read = within(await screen.findByRole('status')).getAllByRole('listitem');
    expect(read.map(({ textContent }) => textContent)).toEqual(['loyalty', 'service']);
  });
});

test('score: offers the places of its scale', async () => {
  const { user, value } = renderControl('score');
  await user.click(screen.getByRole('combobox', { name: 'The field' }));
  expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  await user.click(screen.getByRole('option', { name: '4' }));
  expect(value()).toBe('4');
  expect(screen.getByRole('status').textContent).toBe('4');
});

test('flag: is set and taken away, and taken back', async () => {
  const { user, value, store } = renderControl('flag');
  await user.click(screen.getByRole('checkbox', { name: 'The field' }));
  expect(value()).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('Yes');
  await user.click(screen.getByRole('checkbox', { name: 'The field' }));
  expect(value()).toBeUndefined();
  store.undo();
  expect(value()).toBe(true);
});

describe('list of lines', () => {
  const lines = () => screen.getAllByRole('textbox').map((line) => (line as HTMLInputElement).value);

  test('Enter goes on to the next line; each is written by itself', async () => {
    const { user, value, server, store } = renderControl('textList');
    await user.click(screen.getByRole('textbox', { name: 'The field, line 1' }));
    await user.keyboard('Trust{Enter}Speed{Enter}');
    await waitFor(() => expect(server.log).toHaveLength(2));
    expect(value()).toMatchObject([{ value: 'Trust' }, { value: 'Speed' }]);
    expect(lines()).toEqual(['Trust', 'Speed', '']);
    expect(screen.getByRole('status').textContent).toBe('TrustSpeed');
    store.undo();
    await waitFor(() => expect(lines()).toEqual(['Trust', '']));
  });

  test('an emptied line goes; a line too long says so and stays', async () => {
    const { user, value } = renderControl('textList', {
      textList: [
        { id: 'a', order: 'V', value: 'Price' },
        { id: 'b', order: 'W', value: 'Speed' },
      ],
    });
    await user.clear(screen.getByRole('textbox', { name: 'The field, line 1' }));
    await user.keyboard('{Enter}');
    expect(value()).toMatchObject([{ id: 'b', value: 'Speed' }]);
    await user.click(screen.getByRole('textbox', { name: 'The field, line 2' }));
    await user.paste('x'.repeat(501));
    await user.click(screen.getByText('elsewhere'));
    expect(screen.getByText(/at most 500/)).toBeDefined();
    expect(value()).toHaveLength(1);
  });
});

describe('catalogue entry', () => {
  test('metrics stand by stage, those that only show attention say so, and searching finds them', async () => {
    const { user, value } = renderControl('catalogueEntry');
    const list = await openList(user, screen.getByRole('combobox', { name: 'The field' }));
    expect(within(list).getAllByRole('group')).toHaveLength(4);
    expect(within(list).getByRole('option', { name: /Followers.*attention/ })).toBeDefined();
    await user.keyboard('cac{Enter}');
    expect(value()).toBe('customer-acquisition-cost');
    expect(screen.getByRole('status').textContent).toBe('Cost per customer');
  });

  test('brings its unit; figures keep the number that is read', async () => {
    const { user, value, fieldOf } = renderControl('catalogueEntry', { choice: 'count', measure: '35' });
    await openList(user, screen.getByRole('combobox', { name: 'The field' }));
    await user.keyboard('repeat{Enter}');
    expect(value()).toBe('repeat-rate');
    // The rows of this test belong to no registered collection, so nothing follows from their metric.
    expect(fieldOf(rowId, 'measure')).toBe('35');
  });

  test('channels stand by whose they are, away from the screen apart, without those that no longer exist', async () => {
    const { user, value } = renderControl('catalogueList');
    const list = await openList(user, screen.getByRole('combobox', { name: 'The field' }));
    expect(within(list).getAllByRole('group')).toHaveLength(4);
    expect(within(list).queryByRole('option', { name: /Google/ })).toBeNull();
    await user.click(within(list).getByRole('option', { name: /Print/ }));
    await user.click(within(list).getByRole('option', { name: /Newsletter/ }));
    expect(value()).toMatchObject([
      { id: 'print', value: 'print' },
      { id: 'newsletter', value: 'newsletter' },
    ]);
    await user.click(within(list).getByRole('option', { name: /Print/ }));
    expect(value()).toMatchObject([{ id: 'newsletter', value: 'newsletter' }]);
    await user.click(within(list).getByRole('option', { name: /Newsletter/ }));
    expect(value()).toBeUndefined();
  });

  test('a channel that no longer exists keeps its name', () => {
    renderControl('catalogueList', {
      catalogueList: [{ id: 'google-plus', order: 'V', value: 'google-plus' }],
    });
    expect(screen.getByRole('combobox').textContent).toContain('Google+');
  });

  test('an entry that the catalogue no longer has says so', () => {
    renderControl('catalogueEntry', { catalogueEntry: 'gone' });
    expect(screen.getByRole('combobox').textContent).toBe('No longer in the catalogue');
  });
});
