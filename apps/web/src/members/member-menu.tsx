'use client';
import type { AgencyRole } from '@kader/access';
import type { MemberRow } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { ConfirmDialog, IconButton, Menu, MenuItem, MenuSeparator } from '@kader/ui';
import { Ellipsis, UserMinus, UserPen } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWebClient } from '../person/use-web-client.ts';
import { EditDialog } from './edit-dialog.tsx';
import type { AssignableClient } from './role-fields.tsx';
import { useActs } from './use-acts.ts';

/** What can be done about a member: another role, other clients, or no place any more. */
export function MemberMenu({
  agencySlug,
  member,
  assigned,
  roles,
  clients,
}: {
  readonly agencySlug: string;
  readonly member: MemberRow;
  readonly assigned: readonly AssignableClient[] | null;
  readonly roles: readonly AgencyRole[];
  readonly clients: readonly AssignableClient[];
}) {
  const t = useT('members');
  const [shown, setShown] = useState<'edit' | 'remove' | null>(null);
  const close = (isOpen: boolean) => !isOpen && setShown(null);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton name={t('menu.open', { name: member.name })} icon={<Ellipsis aria-hidden="true" />} />
        }
      >
        <MenuItem icon={<UserPen aria-hidden="true" />} onSelect={() => setShown('edit')}>
          {t('menu.edit')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem look="danger" icon={<UserMinus aria-hidden="true" />} onSelect={() => setShown('remove')}>
          {t('menu.remove')}
        </MenuItem>
      </Menu>
      <EditDialog
        {...{ agencySlug, member, assigned, roles, clients }}
        open={shown === 'edit'}
        onOpenChange={close}
      />
      <RemoveDialog {...{ agencySlug, member }} open={shown === 'remove'} onOpenChange={close} />
    </>
  );
}

function RemoveDialog({
  agencySlug,
  member: { userId, name, me },
  open,
  onOpenChange,
}: {
  readonly agencySlug: string;
  readonly member: MemberRow;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useT('members');
  const common = useT('common');
  const router = useRouter();
  const { member } = useWebClient(agencySlug);
  const { act, pending } = useActs();

  async function remove() {
    const leave = me ? () => router.push('/start') : undefined;
    await act(() => member.remove.mutate({ userId }), t('done.removed', { name }), leave);
    onOpenChange(false);
  }

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={<span className="[overflow-wrap:anywhere]">{t('removeDialog.title', { name })}</span>}
      description={t(me ? 'removeDialog.self' : 'removeDialog.text')}
      confirmLabel={t('removeDialog.submit')}
      cancelLabel={common('actions.cancel')}
      pending={pending}
      onConfirm={() => void remove()}
    />
  );
}
