import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Surroundings } from '../screen/testing/surroundings.tsx';
import { LinkConfirmation } from './link-confirmation.tsx';
import { LinkRequest } from './link-request.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Stands in for the server: what it was asked, and what it answers. */
function answering(respond: () => Response): readonly unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (url: string, init: { readonly body: string }) => {
    asked.push([url, JSON.parse(init.body)]);
    return Promise.resolve(respond());
  });
  return asked;
}

const refusing = (code: string, status: number) =>
  answering(() =>
    Response.json({ error: { code, path: [], params: {}, details: null, requestId: 'r' } }, { status }),
  );
const address = () => screen.getByRole('textbox', { name: 'Your e-mail address' });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send me a sign-in link' }));

function showRequest(
  given: { readonly next?: string; readonly address?: string; readonly demo?: boolean } = {},
): void {
  render(
    <Surroundings of={['auth']}>
      <LinkRequest next={null} demo={false} {...given} />
    </Surroundings>,
  );
}

describe('asking for a link', () => {
  test('sends the address, the language of the page and where to go on, and says that the mail is on its way', async () => {
    const asked = answering(() => Response.json({ ok: true }));
    showRequest({ next: '/noorderlicht', demo: true });
    fireEvent.change(address(), { target: { value: ' ida@example.test ' } });
    send();
    const said = await screen.findByRole('status');
    expect(said.textContent).toContain('A link is on its way to ida@example.test.');
    expect(asked).toEqual([
      ['/api/sign-in/link', { email: 'ida@example.test', locale: 'en', next: '/noorderlicht' }],
    ]);
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(screen.getByRole('link', { name: 'Open the demo’s inbox' }).getAttribute('href')).toBe('/inbox');
    fireEvent.click(screen.getByRole('button', { name: 'Use another address' }));
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'ida@example.test');
  });

  test.each(['', 'ida', 'a@evil.test,b@victim.test', 'Ida <ida@example.test>'])(
    'asks nobody for %j, which is not one address, and says so at the field',
    async (text) => {
      const asked = answering(() => Response.json({ ok: true }));
      showRequest();
      fireEvent.change(address(), { target: { value: text } });
      send();
      expect(await screen.findByText(/Type a full e-mail address/)).toBeTruthy();
      await waitFor(() => expect(document.activeElement).toBe(address()));
      expect(address().getAttribute('aria-invalid')).toBe('true');
      expect(asked).toEqual([]);
    },
  );

  test('says when there were too many, and keeps what was typed', async () => {
    refusing('RATE_LIMITED', 429);
    showRequest({ address: 'ida@example.test' });
    send();
    expect(await screen.findByText(/^Too many attempts/)).toBeTruthy();
    expect(address()).toHaveProperty('value', 'ida@example.test');
  });
});

describe('a link from a mail', () => {
  const show = () =>
    render(
      <Surroundings of={['auth']}>
        <LinkConfirmation link="the-link" next={null} closed={<h1>Closed</h1>}>
          <h1>Open</h1>
        </LinkConfirmation>
      </Surroundings>,
    );
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  test('asks for nothing before the button is pressed; a link that opens nothing says so in its place', async () => {
    const asked = refusing('LINK_INVALID', 404);
    show();
    expect(asked).toEqual([]);
    press();
    expect(await screen.findByRole('heading', { name: 'Closed' })).toBeTruthy();
    expect(asked).toEqual([['/api/sign-in', { link: 'the-link' }]]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('can be tried again when the server could not be reached', async () => {
    const asked = refusing('UNAVAILABLE', 503);
    show();
    press();
    expect(await screen.findByText(/cannot be reached/)).toBeTruthy();
    press();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByRole('heading', { name: 'Open' })).toBeTruthy();
  });
});
