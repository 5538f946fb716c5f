import { describe, expect, test } from 'vitest';
import { readPageSettings } from './env.ts';
import { pageHeaders } from './page-headers.ts';

const production = {
  NODE_ENV: 'production',
  WEB_URL: 'https://plans.example',
  ADMIN_URL: 'http://localhost:1',
};

describe('https alone', () => {
  test.each([
    ['web', production, true],
    ['web', { ...production, KADER_MODE: 'production' }, true],
    ['web', { ...production, KADER_MODE: 'demo' }, false],
    ['web', { ...production, WEB_URL: 'http://localhost:3000' }, false],
    ['admin', production, false],
    ['admin', { ...production, ADMIN_URL: 'https://library.example' }, true],
  ] as const)('%s %o: %s', (app, env, isBound) => {
    const { forBrowser } = pageHeaders(new Headers(), readPageSettings(app, env));
    expect(forBrowser.get('strict-transport-security')).toBe(isBound ? 'max-age=31536000' : null);
  });
});

describe('the policy of a page', () => {
  const served = { development: false, httpsOnly: true };

  test('names the nonce that the page is drawn with, another one each time', () => {
    const [first, second] = [pageHeaders(new Headers(), served), pageHeaders(new Headers(), served)];
    const nonce = first.forPage.get('x-nonce');
    expect(first.forBrowser.get('content-security-policy')).toContain(`'nonce-${nonce}' 'strict-dynamic'`);
    expect(second.forPage.get('x-nonce')).not.toBe(nonce);
  });

  test('lets nothing inline run, and loosens only while developing', () => {
    const policyOf = (development: boolean) =>
      pageHeaders(new Headers(), { ...served, development }).forBrowser.get('content-security-policy') ?? '';
    expect(policyOf(false)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|ws:/);
    expect(policyOf(true)).toContain("'unsafe-eval'");
  });

  test('a nonce that the browser sends along counts for nothing', () => {
    const { forPage } = pageHeaders(new Headers({ 'x-nonce': 'mine', cookie: 'a=b' }), served);
    expect(forPage.get('x-nonce')).not.toBe('mine');
    expect(forPage.get('cookie')).toBe('a=b');
  });

  test('a request’s id that the browser sends along counts for nothing either; the answer names the one that counts', () => {
    const { forPage, forBrowser } = pageHeaders(new Headers({ 'x-request-id': 'mine' }), served);
    expect(forPage.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(forBrowser.get('x-request-id')).toBe(forPage.get('x-request-id'));
  });
});
