import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateInPlace, DatePicker } from './date-picker.tsx';
import { dateOfIso, isoOfDate } from './iso-date.ts';

afterEach(cleanup);

function parse(text: string): string | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim());
  const iso = match === null ? null : `${match[3]}-${match[2]}-${match[1]}`;
  return dateOfIso(iso) === undefined ? null : iso;
}
const format = (value: string) => value.split('-').reverse().join('.');

function setUp(Component: typeof DatePicker | typeof DateInPlace = DatePicker) {
  const onChange = vi.fn();
  const onInvalid = vi.fn();
  function Host() {
    const [value, setValue] = useState<string | null>('2026-09-30');
    const shared = {
      value,
      parse,
      format,
      onInvalid,
      locale: 'ru' as const,
      openLabel: 'Open',
      today: '2026-03-09',
    };
    const change = (next: string | null) => {
      onChange(next);
      setValue(next);
    };
    return Component === DatePicker ? (
      <DatePicker {...shared} aria-label="Due" onChange={change} />
    ) : (
      <DateInPlace {...shared} label="Due" onChange={change} />
    );
  }
  render(<Host />);
  return { onChange, onInvalid, box: () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Due' }) };
}

describe.each([
  ['DatePicker', DatePicker],
  ['DateInPlace', DateInPlace],
])('%s', (_name, Component) => {
  it('reads a typed day when focus leaves', async () => {
    const user = userEvent.setup();
    const { onChange, box } = setUp(Component);
    expect(box().value).toBe('30.09.2026');
    await user.clear(box());
    await user.type(box(), '01.10.2026');
    await user.tab();
    expect(onChange.mock.calls).toEqual([['2026-10-01']]);
    expect(box().value).toBe('01.10.2026');
  });

  it('keeps what is no day, says so, and takes it back once it is right', async () => {
    const user = userEvent.setup();
    const { onChange, onInvalid, box } = setUp(Component);
    await user.clear(box());
    await user.type(box(), '31.02.2026{Enter}');
    expect(onInvalid.mock.calls).toEqual([['31.02.2026']]);
    expect(box().value).toBe('31.02.2026');
    await user.clear(box());
    await user.type(box(), '28.02.2026{Enter}');
    expect(onInvalid.mock.lastCall).toEqual([null]);
    expect(onChange.mock.calls).toEqual([['2026-02-28']]);
  });

  it('takes the day away when the text is emptied', async () => {
    const user = userEvent.setup();
    const { onChange, box } = setUp(Component);
    await user.clear(box());
    await user.tab();
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  it('chooses a day by keyboard from the month of the value', async () => {
    const user = userEvent.setup();
    const { onChange } = setUp(Component);
    screen.getByRole('button', { name: 'Open' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('30'));
    expect(screen.getByRole('grid').getAttribute('aria-label')).toContain('сентябрь');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onChange.mock.calls).toEqual([['2026-10-01']]);
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
  });
});

describe('dates', () => {
  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', null, undefined])('%j is no day', (text) => {
    expect(dateOfIso(text)).toBeUndefined();
  });

  it.each(['2026-03-29', '2024-02-29', '0099-12-31'])('%s survives the way there and back', (iso) => {
    const date = dateOfIso(iso);
    expect(date === undefined ? '' : isoOfDate(date)).toBe(iso);
  });
});
