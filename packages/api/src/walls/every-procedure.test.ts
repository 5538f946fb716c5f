import { allPermissions } from '@kader/access';
import type { IdentityUseCase, UseCase } from '@kader/services';
import { describe, expect, test } from 'vitest';
import type { Handler } from '../handlers/handler.ts';
import { handlers, handlersFor } from '../handlers/handler-registry.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { listProcedures } from './procedure-paths.ts';

const procedures = [...listProcedures(webRouter), ...listProcedures(adminRouter)];

/** What anybody may call without signing in. Whoever adds to this list says why. */
const open = new Set([
  // An invitation is read by whoever holds its link.
  'get-invitation',
  // Accepting makes the account of somebody new; anybody else has to be signed in for it, which it sees to itself.
  'accept-invitation',
  // Signing in begins with these: an address is mailed a link, and whoever has the link uses it.
  'request-sign-in-link',
  'sign-in-by-link',
  // The platform's published templates, which the public gallery shows to everybody.
  'list-public-templates',
  'get-public-template',
  // Language and theme of a device.
  'save-preferences',
]);

/** Handlers that touch nobody's data. */
const withoutUseCase = new Set(['GET /health', 'POST /sign-out', 'POST /demo/sign-in', 'GET /demo/inbox']);

/** Whether a use-case says who may run it: a permission of the table, or a place on the short open list. */
function saysWhoMay(useCase: UseCase | IdentityUseCase | undefined): boolean {
  if (useCase === undefined) {
    return false;
  }
  return useCase.kind === 'tenant'
    ? allPermissions.includes(useCase.permission)
    : useCase.permission === 'signed-in' || open.has(useCase.name);
}

/** Whether a handler is made from such a use-case, in the agency of its address; or touches nobody's data. */
function isGuarded(handler: Handler): boolean {
  if (handler.useCase === null) {
    return withoutUseCase.has(`${handler.method} ${handler.pattern}`);
  }
  return (
    saysWhoMay(handler.useCase) && (handler.kind === 'person' || handler.pattern.startsWith('/:agency/'))
  );
}

describe('every procedure', () => {
  test('there are procedures to walk', () => expect(procedures.length).toBeGreaterThan(10));

  test.each(procedures)('$path is wired from a use-case that names its permission', ({ useCase }) => {
    expect(saysWhoMay(useCase)).toBe(true);
  });
});

describe('every handler', () => {
  test.each([...handlers.web, ...handlers.admin])('$method $pattern says who may', (handler) => {
    expect(isGuarded(handler)).toBe(true);
  });

  test.each(['web', 'admin'] as const)('the demo’s routes of %s do not exist in production', async (app) => {
    const production = await handlersFor(app, false);
    expect(production.filter(({ demoOnly }) => demoOnly)).toEqual([]);
    expect(production.some(({ pattern }) => pattern.startsWith('/demo'))).toBe(false);
    const demo = await handlersFor(app, true);
    expect(demo.filter(({ pattern }) => pattern.startsWith('/demo')).every(({ demoOnly }) => demoOnly)).toBe(
      true,
    );
    expect(demo.length).toBeGreaterThan(production.length);
  });
});
