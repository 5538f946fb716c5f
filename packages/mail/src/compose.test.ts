import { locales } from '@kader/i18n';
import { hostileEntries } from '@kader/i18n/testing';
import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean-text.ts';
import { type ChoiceMail, composeChoice } from './compose-choice.ts';
import { composeDecision, type DecisionMail } from './compose-decision.ts';
import { composeInvitation, type InvitationMail } from './compose-invitation.ts';
import { composeMemberInvitation, type MemberInvitationMail } from './compose-member-invitation.ts';
import { composeSignIn, type SignInMail } from './compose-sign-in.ts';
import type { MailContent } from './mail.ts';
import { escapeHtml, markup } from './markup.ts';

const invitation: InvitationMail = {
  locale: 'pl',
  receiverName: 'Marta Zielińska',
  inviterName: 'Daan Mulder',
  agencyName: 'Noorderlicht',
  clientName: 'Kawiarnia Zegar',
  planTitle: 'Kawa na wynos, wiosna 2027',
  version: 2,
  message: 'Proszę o uwagi do celów.\n\nDziękuję',
  url: 'https://kader.example/invite/Zx9_token-1?from=mail&x=1',
  expiresAt: '2027-03-15T11:00:00Z',
  timeZone: 'Europe/Warsaw',
};

const decision: DecisionMail = {
  locale: 'nl',
  receiverName: 'Daan Mulder',
  agencyName: 'Noorderlicht',
  clientName: 'Bakkerij De Korenaar',
  planTitle: 'Online vaste klanten',
  version: 3,
  decision: 'changesRequested',
  deciderName: 'Marieke de Bruin',
  note: 'Doel 2 graag per winkel.',
  decidedAt: '2027-02-01T08:30:00Z',
  timeZone: 'Europe/Amsterdam',
  url: 'https://kader.example/noorderlicht/clients/korenaar/plans/1',
};

const { decision: _, ...aboutDecision } = decision;
const choice: ChoiceMail = { ...aboutDecision, scenario: 'realistic', note: 'De oven kan niet meer aan.' };

const memberInvitation: MemberInvitationMail = {
  locale: 'ru',
  receiverName: 'Анна Белова',
  inviterName: 'Ирина Соколова',
  agencyName: 'Noorderlicht',
  role: 'contributor',
  url: 'https://kader.example/invite/Zx9_token-2',
  expiresAt: '2027-03-15T11:00:00Z',
  timeZone: 'Europe/Amsterdam',
};

const signIn: SignInMail = {
  locale: 'sv',
  address: 'elin@noorderlicht.example',
  app: 'web',
  minutes: 15,
  url: 'https://kader.example/sv/sign-in/0192f0c0-9999-4000-8000-000000000001.x?next=%2Finvite%2Fx',
  webUrl: 'https://kader.example',
};

const mails: { name: string; compose: (locale: (typeof locales)[number]) => MailContent }[] = [
  { name: 'invitation', compose: (locale) => composeInvitation({ ...invitation, locale }) },
  {
    name: 'invitation, no message',
    compose: (locale) => composeInvitation({ ...invitation, locale, message: ' ' }),
  },
  {
    name: 'invitation to an agency',
    compose: (locale) => composeMemberInvitation({ ...memberInvitation, locale }),
  },
  { name: 'changes requested', compose: (locale) => composeDecision({ ...decision, locale }) },
  {
    name: 'approved',
    compose: (locale) => composeDecision({ ...decision, locale, decision: 'approved', note: null }),
  },
  { name: 'a scenario chosen', compose: (locale) => composeChoice({ ...choice, locale }) },
  { name: 'signing in', compose: (locale) => composeSignIn({ ...signIn, locale }) },
  {
    name: 'signing in to the library',
    compose: (locale) => composeSignIn({ ...signIn, locale, app: 'admin' }),
  },
];

describe.each(mails)('$name', ({ compose }) => {
  it.each(locales)('is whole in %s', (locale) => {
    const { subject, html, text } = compose(locale);
    for (const part of [subject, html, text]) {
      expect(part).not.toMatch(
        /\{\{|\}\}|undefined|\[object|(?:invitation|memberInvitation|decision|choice|facts|signIn|legal)\.[a-z]/,
      );
    }
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${locale}"`));
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it.each(locales)('loads nothing from elsewhere in %s', (locale) => {
    const { html } = compose(locale);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|embed|form)\b/i);
    expect(html).not.toMatch(/url\(|@import|src=/i);
    const addresses = new Set([...html.matchAll(/https?:\/\/[^"<]+/g)].map(([address]) => address));
    const legal = [`https://kader.example/${locale}/terms`, `https://kader.example/${locale}/privacy`];
    expect([...addresses]).toEqual([expect.any(String), ...legal]);
  });

  it('has a style element that escaping leaves alone', () => {
    const style = /<style>(?<css>[\s\S]*)<\/style>/.exec(compose('en').html)?.groups?.css ?? '';
    expect(style).not.toBe('');
    expect(style).not.toMatch(/[&<>"']/);
  });

  it('differs in words from language to language', () => {
    expect(new Set(locales.map((locale) => compose(locale).text)).size).toBe(locales.length);
  });
});

describe('the invitation', () => {
  it('says who invites whom to what, until when, in plain text', () => {
    const { subject, text } = composeInvitation(invitation);
    expect(subject).toBe('Do zatwierdzenia: Kawa na wynos, wiosna 2027');
    expect(text).toContain('Daan Mulder (Noorderlicht)');
    expect(text).toContain('Klient: Kawiarnia Zegar');
    expect(text).toContain('> Proszę o uwagi do celów.\n>\n> Dziękuję\n> (Daan Mulder)');
    expect(text).toContain('\nhttps://kader.example/invite/Zx9_token-1?from=mail&x=1\n');
    expect(text).toContain('15 marca 2027');
    expect(text).toContain('12:00 CET');
  });

  it('keeps a message out when none was written', () => {
    expect(composeInvitation({ ...invitation, message: null }).text).not.toContain('\n>');
  });

  it('links with the address escaped once', () => {
    const { html } = composeInvitation(invitation);
    expect(html).toContain('href="https://kader.example/invite/Zx9_token-1?from=mail&amp;x=1"');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])('refuses the address %s', (url) => {
    expect(() => composeInvitation({ ...invitation, url })).toThrow(/address|URL/);
  });
});

describe('the invitation to an agency', () => {
  it('says who invites, to which agency, in which role, until when', () => {
    const { subject, text } = composeMemberInvitation(memberInvitation);
    expect(subject).toBe('Приглашение: Noorderlicht');
    expect(text).toContain('Ирина Соколова (Noorderlicht)');
    expect(text).toContain('Ваша роль: Соавтор');
    expect(text).toContain('15 марта 2027');
    expect(text).toContain(`\n${memberInvitation.url}\n`);
  });
});

describe('the mail to sign in by', () => {
  it('says to whom it goes and how long it works, and names nobody', () => {
    const { subject, text } = composeSignIn({ ...signIn, locale: 'en' });
    expect(subject).toBe('Sign in to Kader');
    expect(text).toContain('Hello,\n\n');
    expect(text).toContain('E-mail address: elin@noorderlicht.example');
    expect(text).toContain('15 minutes');
    expect(text).toContain(`\n${signIn.url}\n`);
  });
});

describe('hostile names', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ...hostileEntries,
    ['template of these mails', '{{agency}}'],
    ['words of these mails', '$t(invitation.subject)'],
    ['more headers', 'a\r\nBcc: spy@evil.example'],
  ];

  const ownTags = new Set(
    '!doctype html head meta title style body div table tr td th h1 p br span a'.split(' '),
  );

  it.each(hostile)('%s stays text', (_, name) => {
    const contents = [
      composeInvitation({
        ...invitation,
        receiverName: name,
        inviterName: name,
        agencyName: name,
        clientName: name,
        planTitle: name,
        message: name,
      }),
      composeMemberInvitation({
        ...memberInvitation,
        receiverName: name,
        inviterName: name,
        agencyName: name,
      }),
      composeDecision({
        ...decision,
        receiverName: name,
        agencyName: name,
        clientName: name,
        planTitle: name,
        deciderName: name,
        note: name,
      }),
      composeChoice({
        ...choice,
        receiverName: name,
        agencyName: name,
        clientName: name,
        planTitle: name,
        deciderName: name,
        note: name,
      }),
    ];
    for (const { subject, html, text } of contents) {
      const tags = new Set(
        [...html.matchAll(/<\/?([a-z!][a-z0-9-]*)/gi)].map(([, tag]) => tag?.toLowerCase()),
      );
      expect([...tags].filter((tag) => !ownTags.has(tag ?? ''))).toEqual([]);
      expect(html).not.toMatch(/\son[a-z]+="/i);
      expect(html.match(/<style/g)).toHaveLength(1);
      expect(subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
      // The words come out as they were put in, marks that reorder or hide others aside: nothing was interpolated again.
      const shown = cleanLine(name);
      expect(html).toContain(escapeHtml(shown));
      expect(subject).toContain(shown.slice(0, 100));
    }
  });
});

describe('markup', () => {
  it('escapes texts and leaves its own pieces', () => {
    const items = ['a & b', '<c>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul title="${'"'}">${items}${markup`<li>d</li>`}</ul>`.source).toBe(
      '<ul title="&quot;"><li>a &amp; b</li><li>&lt;c&gt;</li><li>d</li></ul>',
    );
  });
});
