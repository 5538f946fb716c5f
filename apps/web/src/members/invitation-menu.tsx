'use client';
import type { SentInvitation } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { IconButton, Menu, MenuItem } from '@kader/ui';
import { Ellipsis, Send, Undo2 } from 'lucide-react';
import { useWebClient } from '../person/use-web-client.ts';
import { useActs } from './use-acts.ts';

/** What can be done about an invitation that waits for an answer: send it again, or take it back. */
export function InvitationMenu({
  agencySlug,
  invitation: { id: invitationId, name },
}: {
  readonly agencySlug: string;
  readonly invitation: SentInvitation;
}) {
  const t = useT('members');
  const { invitation } = useWebClient(agencySlug);
  const { act } = useActs();
  return (
    <Menu
      align="end"
      trigger={<IconButton name={t('menu.open', { name })} icon={<Ellipsis aria-hidden="true" />} />}
    >
      <MenuItem
        icon={<Send aria-hidden="true" />}
        onSelect={() =>
          void act(() => invitation.resend.mutate({ invitationId }), t('done.resent', { name }))
        }
      >
        {t('menu.resend')}
      </MenuItem>
      <MenuItem
        look="danger"
        icon={<Undo2 aria-hidden="true" />}
        onSelect={() =>
          void act(
            () => invitation.revoke.mutate({ invitationId }),
            ({ reviewEnded }) => t(reviewEnded ? 'done.revokedLast' : 'done.revoked', { name }),
          )
        }
      >
        {t('menu.revoke')}
      </MenuItem>
    </Menu>
  );
}
