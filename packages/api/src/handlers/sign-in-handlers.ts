import { executeAsPerson, type IdentityUseCase, requestSignInLink, signInByLink } from '@kader/services';
import { logSignIn } from '../http/log-access.ts';
import { failuresBeside } from '../http/log-failure.ts';
import type { RequestContext } from '../http/request-context.ts';
import { sourceOf } from '../http/source-of.ts';
import { answerWithCookies } from './answer-with-cookies.ts';
import { json, type PersonHandler } from './handler.ts';

/** Takes what a client may say; who asks, from where and in which app, the server knows itself. */
function fromClient(body: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const given = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(given.filter(([key]) => keys.includes(key)));
}

function whereAsked({ app, trustedProxies }: RequestContext, headers: Headers) {
  return { audience: app, source: sourceOf(headers, trustedProxies) };
}

/** Mails a link to sign in by. The answer says nothing about whether anybody has the address. */
const requestLink: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/sign-in/link',
  useCase: requestSignInLink as IdentityUseCase,
  respond: async ({ context, headers, body }) => {
    const { app, origin, services, log } = context;
    const input = {
      ...fromClient(body, ['email', 'locale', 'next']),
      ...whereAsked(context, headers),
      origin,
    };
    const { deliver } = await executeAsPerson(requestSignInLink, services, context.person, input);
    if (app === 'web') {
      await deliver();
    } else {
      // Only staff are sent anything: how long that takes, and whether it went well, would tell who is.
      setImmediate(() => {
        deliver().catch(failuresBeside(log));
      });
    }
    return json({ ok: true });
  },
};

/** Where somebody goes on to who has just signed in, unless the link names a page. */
const landings = { web: '/', admin: '/templates' } as const;

/** Uses a link up and signs its person in. A POST only: opening the link changes nothing. */
const useLink: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/sign-in',
  useCase: signInByLink as IdentityUseCase,
  respond: async ({ context, headers, body }) => {
    const { row, begun } = context.auth.prepareSession({ headers });
    const input = { ...fromClient(body, ['link']), ...whereAsked(context, headers), session: row };
    const { userId } = await executeAsPerson(signInByLink, context.services, context.person, input);
    logSignIn(context.log, userId, 'link');
    return answerWithCookies({ redirectTo: landings[context.app] }, await begun(failuresBeside(context.log)));
  },
};

export const signInHandlers = [requestLink, useLink] as const;
