import { demoPeople, landingOf, listInbox } from '@kader/demo';
import { KaderError } from '@kader/errors';
import { findPersonByEmail } from '@kader/services';
import { logSignIn } from '../http/log-access.ts';
import { answerWithCookies } from './answer-with-cookies.ts';
import { json, type PersonHandler } from './handler.ts';

function personKey(body: unknown): string {
  const key = typeof body === 'object' && body !== null && 'person' in body ? body.person : undefined;
  if (typeof key !== 'string') {
    throw new KaderError('INVALID_INPUT', { path: ['person'], params: { reason: 'missing' } });
  }
  return key;
}

/** Signs in as one of the demo's people. This route does not exist outside the demo. */
const signIn: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/demo/sign-in',
  demoOnly: true,
  useCase: null,
  respond: async ({ context, headers, body }) => {
    const key = personKey(body);
    const person = demoPeople.find((candidate) => candidate.key === key);
    const known = person === undefined ? null : await findPersonByEmail(context.services, person.email);
    if (person === undefined || known === null) {
      throw new KaderError('NOT_FOUND');
    }
    const cookies = await context.auth.startSession(known.userId, { headers });
    logSignIn(context.log, known.userId, 'demo');
    return answerWithCookies({ redirectTo: landingOf(person) }, cookies);
  },
};

/** Mails that were sent in the demo, newest first. */
const inbox: PersonHandler = {
  kind: 'person',
  method: 'GET',
  pattern: '/demo/inbox',
  demoOnly: true,
  useCase: null,
  respond: async ({ context }) => json({ mails: await listInbox(context.mailFolder) }),
};

export const webDemoHandlers = [signIn, inbox] as const;
export const adminDemoHandlers = [signIn] as const;
