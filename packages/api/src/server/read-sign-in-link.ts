import 'server-only';
import { executeAsPerson, getSignInLink, type SignInLinkAnswer } from '@kader/services';
import { platformOf } from './platform.ts';

/** A sign-in link as its page shows it. Looking at it changes nothing. */
export async function readSignInLink(app: 'web' | 'admin', link: string): Promise<SignInLinkAnswer> {
  const { services } = platformOf(app);
  return await executeAsPerson(getSignInLink, services, null, { link, audience: app });
}
