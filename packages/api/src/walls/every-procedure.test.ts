import { allPermissions } from '@kader/access';
import { describe, expect, test } from 'vitest';
import { handlers, handlersFor } from '../handlers/handler-registry.ts';
import { adminRouter } from '../routers/admin-router.ts';
import { webRouter } from '../routers/web-router.ts';
import { listProcedures } from './procedure-paths.ts';

const procedures = [...listProcedures(webRouter), ...listProcedures(adminRouter)];

/** What anybody may call without signing in. Whoever adds to this list says why. */
const open = new Set([
  // An invitation is read by whoever holds its link.
  'get-invitation',
  // Accepting is what signs its person in.
  'accept-invitation',
  // Language and theme of a device.
  'save-preferences',
]);

/** Handlers that touch nobody's data. */
const withoutUseCase = new Set(['GET /health', 'POST /sign-out', 'POST /demo/sign-in', 'GET /demo/inbox']);

describe('every procedure', () => {
  test('there are procedures to walk', () => expect(procedures.length).toBeGreaterThan(10));

  test.each(procedures)('$path is wired from a use-case that names its permission', ({ useCase }) => {
    expect(useCase).toBeDefined();
    if (useCase?.kind === 'tenant') {
      expect(allPermissions).toContain(useCase.permission);
    } else {
      expect(useCase?.permission === 'signed-in' || open.has(useCase?.name ?? '')).toBe(true);
    }
  });
});

describe('every handler', () => {
  const everywhere = [...handlers.web, ...handlers.admin];

  test.each(everywhere)('$method $pattern is made from a use-case, or touches nobody’s data', (handler) => {
    expect(handler.useCase !== null || withoutUseCase.has(`${handler.method} ${handler.pattern}`)).toBe(true);
    if (handler.kind === 'tenant') {
      expect(handler.pattern.startsWith('/:agency/')).toBe(true);
      expect(allPermissions).toContain(handler.useCase.permission);
    } else if (handler.useCase !== null) {
      expect(handler.useCase.permission === 'signed-in' || open.has(handler.useCase.name)).toBe(true);
    }
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
