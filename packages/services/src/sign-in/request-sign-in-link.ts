import { createSignInLink, findUserByEmail, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { composeSignIn, MailError } from '@kader/mail';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { emailInput, localeInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { limitAddress, limitSource, returnAddressHit } from './limit-sign-in.ts';
import { pathWithin } from './path-within.ts';
import { audienceInput, sourceInput } from './session-input.ts';
import { linkMinutes, makeLink } from './sign-in-link.ts';

const input = z.object({
  email: emailInput,
  locale: localeInput,
  /** A page of the web app to go on to; one that is none is left out. */
  next: z.unknown().optional().transform(pathWithin),
  audience: audienceInput,
  /** Public origin of the app, e.g. `https://kader.example`. */
  origin: z.url({ protocol: /^https?$/ }),
  source: sourceInput,
});

type Asked = z.infer<typeof input>;

/** A link that nobody has yet. */
export interface RequestedLink {
  /**
   * Mails it, if it is to be mailed at all. Whoever waits learns how that went (MAIL_NOT_SENT), and by the time it takes
   * whether there was a mail.
   */
  readonly deliver: () => Promise<void>;
}

/**
 * Mails a link to sign in by, in the language of the page. The web app sends it to any address: it signs in whoever has
 * an account, and makes one for whoever has none. The admin app sends it to staff alone and answers the same for everybody.
 * Throws RATE_LIMITED.
 */
export const requestSignInLink = defineIdentityUseCase({
  name: 'request-sign-in-link',
  permission: 'anyone',
  input,
  run: async ({ input: given, context }): Promise<RequestedLink> => {
    const { email, audience, locale } = given;
    await limitSource(context, 'ask', given);
    await limitAddress(context, given);
    const { text, ...link } = makeLink();
    const createdAt = context.clock();
    const expires = new Date(createdAt.getTime() + linkMinutes * 60_000);
    const user = await withIdentity(context.db, async (identity) => {
      await createSignInLink(identity, { ...link, email, audience, locale, createdAt, expires });
      return await findUserByEmail(identity, email);
    });
    const isWelcome = audience === 'web' || (user !== null && user.staffRole !== null);
    return { deliver: () => send(context, given, text, isWelcome) };
  },
});

function addressOf({ origin, audience, locale, next }: Asked, link: string): string {
  const page = audience === 'web' ? `/${locale}/sign-in/${link}` : `/sign-in/${link}`;
  const url = new URL(page, origin);
  if (audience === 'web' && next !== null) {
    url.searchParams.set('next', next);
  }
  return url.href;
}

/** Writes the mail for everybody alike, and sends it to whoever is welcome. */
async function send(context: ServiceContext, asked: Asked, link: string, isWelcome: boolean): Promise<void> {
  const { email, locale, audience } = asked;
  const content = composeSignIn({
    locale,
    address: email,
    app: audience,
    minutes: linkMinutes,
    url: addressOf(asked, link),
    webUrl: context.webUrl,
  });
  if (!isWelcome) {
    return;
  }
  try {
    await context.mail.send({ ...content, to: { name: email, address: email }, locale });
  } catch (cause) {
    // At the library's door a count that goes down would tell whose address is known there.
    if (audience === 'web') {
      await returnAddressHit(context, asked);
    }
    throw cause instanceof MailError ? new KaderError('MAIL_NOT_SENT', { cause }) : cause;
  }
}
