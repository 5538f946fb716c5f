'use client';
import type { AgencyRole } from '@kader/access';
import type { MemberRow } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import { Button, Dialog, useToast } from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { FormFrame } from '../forms/form-frame.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { type AssignableClient, RoleFields } from './role-fields.tsx';
import { chosenClients, type RoleValues, wrongChoice } from './role-values.ts';

interface EditProps {
  readonly agencySlug: string;
  readonly member: MemberRow;
  /** Clients that the member works for now; null = all. */
  readonly assigned: readonly AssignableClient[] | null;
  readonly roles: readonly AgencyRole[];
  readonly clients: readonly AssignableClient[];
}

/** A member's role, and of a contributor the clients. */
export function EditDialog({
  open,
  onOpenChange,
  ...props
}: EditProps & { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  const t = useT('members');
  const common = useT('common');
  const labelId = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={<span id={labelId}>{t('editDialog.title', { name: props.member.name })}</span>}
      description={t('editDialog.text')}
      closeLabel={common('actions.close')}
      className="[overflow-wrap:anywhere]"
    >
      <EditForm {...props} labelId={labelId} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function EditForm({
  agencySlug,
  member,
  assigned,
  roles,
  clients,
  labelId,
  onClose,
}: EditProps & { readonly labelId: string; readonly onClose: () => void }) {
  const t = useT('members');
  const common = useT('common');
  const toast = useToast();
  const router = useRouter();
  const { member: procedures } = useWebClient(agencySlug);
  const { userId, name, role } = member;
  const form = useForm<RoleValues>({
    initial: {
      role,
      scope: assigned === null ? 'all' : 'only',
      clientIds: (assigned ?? []).map(({ id }) => id),
    },
    labels: { role: t('form.role'), scope: t('form.clients'), clientIds: t('form.clients') },
    check: wrongChoice,
    send: async (values) => {
      await procedures.save.mutate({ userId, role: values.role, clientIds: chosenClients(values) });
      toast.show({ tone: 'good', title: t('done.saved', { name }) });
      onClose();
      router.refresh();
    },
  });
  return (
    <FormFrame
      form={form}
      label={labelId}
      submit={t('editDialog.submit')}
      beside={<Button onClick={onClose}>{common('actions.cancel')}</Button>}
    >
      <RoleFields {...{ form, roles, clients }} />
    </FormFrame>
  );
}
