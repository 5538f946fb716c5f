import type { ClientPeopleAnswer, SentInvitation } from '@kader/api/types';
import { createTranslator } from '@kader/i18n/messages';
import { Avatar, SectionHeader } from '@kader/ui';
import type { ReactNode } from 'react';
import { InvitationMenu } from '../members/invitation-menu.tsx';
import { InvitationState } from '../members/invitation-state.tsx';
import { RowFocus } from '../members/row-focus.tsx';
import type { ListWords } from '../portfolio/words.ts';
import { SeatMenu } from './seat-menu.tsx';

/**
 * Who stands for a client, and who was invited to; what waits can be sent again or taken back. Of those who approve it is said
 * who chooses the budget scenario.
 */
export function ClientPeople({
  agencySlug,
  clientSlug,
  people: { people, invitations },
  words,
}: {
  readonly agencySlug: string;
  readonly clientSlug: string;
  readonly people: ClientPeopleAnswer;
  readonly words: ListWords;
}) {
  const { client: t, common, locale, timeZone } = words;
  const members = createTranslator(locale, 'members');
  return (
    <section aria-labelledby="people" className="mt-12 max-w-sheet">
      <SectionHeader id="people" title={t('people.heading')} />
      {people.length + invitations.length === 0 ? (
        <p className="py-2.5 text-13 text-ink-soft">{t('people.empty')}</p>
      ) : (
        <ul>
          {people.map((person) => (
            <Line
              key={person.userId}
              person={person}
              role={rolesOf(person, common).join(', ')}
              menu={person.role === 'approver' && <SeatMenu {...{ agencySlug, clientSlug, person }} />}
            />
          ))}
          {invitations.map((invitation) => (
            <Line
              key={invitation.id}
              person={invitation}
              role={roleWord(invitation.role, common)}
              state={<InvitationState {...{ invitation, locale, timeZone }} t={members} />}
              menu={
                <RowFocus>
                  <InvitationMenu {...{ agencySlug, invitation }} />
                </RowFocus>
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Somebody's role at the client in words, with what they are beside it. */
function rolesOf(
  { role, executive, steering }: ClientPeopleAnswer['people'][number],
  common: ListWords['common'],
): readonly string[] {
  return [
    common(`roles.client.${role}`),
    ...(executive ? [common('roles.client.executive')] : []),
    ...(steering ? [common('roles.client.steering')] : []),
  ];
}

/** Invitations to a client carry one of its roles, whatever else their type allows. */
function roleWord(role: SentInvitation['role'], common: ListWords['common']): string {
  return role === 'viewer' || role === 'reviewer' || role === 'approver'
    ? common(`roles.client.${role}`)
    : '';
}

function Line({
  person: { name, email },
  role,
  state,
  menu,
}: {
  readonly person: { readonly name: string; readonly email: string };
  readonly role: string;
  readonly state?: ReactNode;
  readonly menu?: ReactNode;
}) {
  return (
    <li className="flex items-start gap-3 border-b py-2.5 text-13">
      <Avatar id={email} name={name} size="l" decorative />
      <div className="grid min-w-0 flex-1 gap-x-4 gap-y-1 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,3fr)]">
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <span className="block text-doc-line leading-5">{name}</span>
          <span className="block text-12 text-ink-faint">{email}</span>
        </div>
        <div>{role}</div>
        <div>{state}</div>
      </div>
      {menu}
    </li>
  );
}
