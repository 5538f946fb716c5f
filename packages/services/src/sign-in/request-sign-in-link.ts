import { createSignInLink, findUserByEmail, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { composeSignIn, MailError } from '@kader/mail';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { emailInput, localeInput } from '../use-case/input-fields.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { limitAddress, limitSource } from './limit-sign-in.ts';
import { audienceInput, sourceInput } from './session-input.ts';
import { linkMinutes, makeLink } from './sign-in-link.ts';

const input = z.object({
  email: emailInput,
  locale: localeInput,
  /** A page of the same app to go on to. */
  next: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])[^\\\s]*$/)
    .optional(),
  audience: audienceInput,
  /** Public origin of the app, e.g. `https://kader.example`. */
  origin: z.url({ protocol: /^https?$/ }),
  source: sourceInput,
});

type Asked = z.infer<typeof input>;

/** The mail on its way. Whoever waits for it learns how it went (MAIL_NOT_SENT), and with it whether there was one. */
export interface RequestedLink {
  readonly delivery: Promise<void>;
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
    return { delivery: isWelcome ? send(context, given, text) : Promise.resolve() };
  },
});

function addressOf({ origin, audience, locale, next }: Asked, link: string): string {
  const page = audience === 'web' ? `/${locale}/sign-in/${link}` : `/sign-in/${link}`;
  const url = new URL(page, origin);
  if (next !== undefined) {
    url.searchParams.set('next', next);
  }
  return url.href;
}

async function send(context: ServiceContext, asked: Asked, link: string): Promise<void> {
  const { email, locale, audience } = asked;
  const content = composeSignIn({
    locale,
    address: email,
    app: audience,
    minutes: linkMinutes,
    url: addressOf(asked, link),
    webUrl: context.webUrl,
  });
  try {
    await context.mail.send({ ...content, to: { name: email, address: email }, locale });
  } catch (cause) {
    throw cause instanceof MailError ? new KaderError('MAIL_NOT_SENT', { cause }) : cause;
  }
}
