import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PersonScope } from '../person/person-scope.tsx';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { NewAgencyForm } from './new-agency-form.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Shows the form to somebody whose name is known or not, and collects what it sends; the address that it asks for is taken. */
function show(asksName: boolean): readonly unknown[] {
  const asked: unknown[] = [];
  const kader = { code: 'SLUG_TAKEN', path: ['slug'], params: {}, details: null, requestId: 'r' };
  vi.stubGlobal('fetch', (_: string, init: { readonly body: string }) => {
    asked.push(JSON.parse(init.body)[0]);
    const error = { message: 'SLUG_TAKEN', code: -32009, data: { kader } };
    return Promise.resolve(Response.json([{ error }], { status: 409 }));
  });
  render(
    <Surroundings of={['agency']}>
      <PersonScope userId="noor">
        <h1 id="new-agency">New agency</h1>
        <NewAgencyForm
          countries={[{ value: 'NL', label: 'Netherlands' }]}
          currencies={[{ value: 'EUR', label: 'Euro' }]}
          timeZones={[{ value: 'Europe/Lisbon', label: 'Lisbon' }]}
          country="NL"
          locale="nl"
          asksName={asksName}
        />
      </PersonScope>
    </Surroundings>,
  );
  return asked;
}

const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Create agency' }));

test('asks somebody who signed up by an address alone what they are called', async () => {
  const asked = show(true);
  submit();
  expect(await screen.findAllByText('Fill this in.')).toHaveLength(2);
  write('Your name', 'Noor Visser');
  write('Name of the agency', 'Vuurtoren');
  submit();
  await waitFor(() =>
    expect(asked).toEqual([
      { name: 'Vuurtoren', country: 'NL', currency: 'EUR', locale: 'nl', personName: 'Noor Visser' },
    ]),
  );
});

test('does not ask whoever has a name, and leaves the time zone to the country', async () => {
  const asked = show(false);
  expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull();
  write('Name of the agency', 'Vuurtoren');
  submit();
  expect(await screen.findByText(/already in use/)).toBeTruthy();
  expect(asked).toEqual([{ name: 'Vuurtoren', country: 'NL', currency: 'EUR', locale: 'nl' }]);
});
