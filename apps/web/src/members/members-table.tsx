import type { AgencyRole } from '@kader/access';
import type { MemberRow, MembersAnswer } from '@kader/api/types';
import { formatList, type Locale, type Translate } from '@kader/i18n';
import { Avatar, Badge, Table, Td, Th, Tr } from '@kader/ui';
import type { ReactNode } from 'react';
import { InvitationMenu } from './invitation-menu.tsx';
import { InvitationState } from './invitation-state.tsx';
import { MemberMenu } from './member-menu.tsx';
import type { AssignableClient } from './role-fields.tsx';
import { RowFocus } from './row-focus.tsx';

const cellOnPhone = 'max-md:block max-md:h-auto max-md:border-0 max-md:p-0';

/** What the table says things with. */
export interface MemberWords {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly members: Translate<'members'>;
  readonly common: Translate<'common'>;
}

interface TableProps {
  readonly agencySlug: string;
  readonly answer: MembersAnswer;
  /** Roles that the reader may give; none where they manage nobody. */
  readonly roles: readonly AgencyRole[];
  readonly words: MemberWords;
}

/** Members by name, then who is invited. Whoever manages nobody sees names and roles. */
export function MembersTable({ agencySlug, answer, roles, words }: TableProps) {
  const { members: t, common } = words;
  const { members, managed } = answer;
  return (
    <Table label={t('title')} density="two-line" className="mt-6 max-md:block md:table-fixed">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{t('columns.person')}</Th>
          <Th className="md:w-[18%]">{t('columns.role')}</Th>
          {managed !== null && (
            <>
              <Th className="md:w-[22%]">{t('columns.clients')}</Th>
              <Th className="md:w-[24%]">{t('columns.state')}</Th>
              <Th className="md:w-10">
                <span className="sr-only">{common('actions.more')}</span>
              </Th>
            </>
          )}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {members.map((member) => (
          <MemberLine key={member.userId} {...{ agencySlug, member, managed, roles, words }} />
        ))}
        {managed?.invitations.map((invitation) => (
          <Line
            key={invitation.id}
            person={invitation}
            {...{ words }}
            managed={{
              assigned: invitation.assigned,
              state: <InvitationState {...{ invitation, ...words }} t={t} />,
              menu: mayManage(invitation.role, roles) && <InvitationMenu {...{ agencySlug, invitation }} />,
            }}
          />
        ))}
      </tbody>
    </Table>
  );
}

function mayManage(role: string, roles: readonly AgencyRole[]): boolean {
  return roles.some((given) => given === role);
}

function MemberLine({
  agencySlug,
  member,
  managed,
  roles,
  words,
}: Omit<TableProps, 'answer'> & { readonly member: MemberRow; readonly managed: MembersAnswer['managed'] }) {
  if (managed === null) {
    return <Line person={member} words={words} managed={null} />;
  }
  const assigned = managed.assigned[member.userId] ?? null;
  const { clients } = managed;
  return (
    <Line
      person={member}
      words={words}
      managed={{
        assigned,
        state: <Badge tone="good">{words.members('state.active')}</Badge>,
        menu: mayManage(member.role, roles) && (
          <MemberMenu {...{ agencySlug, member, assigned, roles, clients }} />
        ),
      }}
    />
  );
}

interface LineProps {
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly role: SomeRole;
    readonly me?: boolean;
  };
  readonly managed: {
    readonly assigned: readonly AssignableClient[] | null;
    readonly state: ReactNode;
    readonly menu: ReactNode;
  } | null;
  readonly words: MemberWords;
}

/** Invitations to the agency carry one of its roles, whatever else their type allows. */
type SomeRole = AgencyRole | 'reviewer' | 'approver';

function roleWord(role: SomeRole, common: MemberWords['common']): string {
  return role === 'reviewer' || role === 'approver' ? '' : common(`roles.agency.${role}`);
}

function Line({ person: { name, email, role, me }, managed, words }: LineProps) {
  const { common } = words;
  return (
    <Tr className="max-md:relative max-md:grid max-md:gap-1 max-md:border-b max-md:py-3">
      <Th scope="row" className={`${cellOnPhone} border-b font-text max-md:pr-12`}>
        <span className="flex items-center gap-3">
          <Avatar id={email} name={name} size="l" decorative />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="block text-doc-line leading-5">
              {name}
              {me === true && <span className="text-12 text-ink-faint"> ({common('you')})</span>}
            </span>
            <span className="block text-12 text-ink-faint">{email}</span>
          </span>
        </span>
      </Th>
      <Td className={cellOnPhone}>{roleWord(role, common)}</Td>
      {managed !== null && (
        <>
          <Td className={`${cellOnPhone} [overflow-wrap:anywhere]`}>
            <Clients assigned={managed.assigned} role={role} words={words} />
          </Td>
          <Td className={cellOnPhone}>{managed.state}</Td>
          <Td className={`${cellOnPhone} max-md:absolute max-md:top-3 max-md:right-0 md:text-right`}>
            {managed.menu && <RowFocus>{managed.menu}</RowFocus>}
          </Td>
        </>
      )}
    </Tr>
  );
}

function Clients({
  assigned,
  role,
  words: { locale, members: t },
}: {
  readonly assigned: readonly AssignableClient[] | null;
  readonly role: SomeRole;
  readonly words: MemberWords;
}) {
  if (assigned === null) {
    return role === 'contributor' ? t('clients.all') : null;
  }
  return assigned.length === 0
    ? t('clients.binned')
    : formatList(
        locale,
        assigned.map(({ name }) => name),
      );
}
