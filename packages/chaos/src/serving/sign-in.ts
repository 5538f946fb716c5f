import { createAuth } from '@kader/auth';
import type { Acting, ServiceContext } from '@kader/services';
import { secret } from './settings.ts';

/** Signs somebody in to the web app; returns the cookie of their browser. */
export async function signIn({ db }: Pick<ServiceContext, 'db'>, { actor }: Acting): Promise<string> {
  const auth = createAuth({
    db,
    cookiePrefix: 'kader-web',
    audience: 'web',
    secureCookies: false,
    secret,
    clock: () => new Date(),
  });
  const [line = ''] = await auth.startSession('userId' in actor ? actor.userId : '');
  return line.split(';')[0] ?? '';
}
