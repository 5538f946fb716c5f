'use client';
import type { AgencyRole } from '@kader/access';
import { type Locale, parseAddress } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Button, Dialog, Field, TextInput, useToast } from '@kader/ui';
import { UserPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { FormFrame } from '../forms/form-frame.tsx';
import { LanguageField } from '../forms/place-fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { type AssignableClient, RoleFields } from './role-fields.tsx';
import { chosenClients, type RoleValues, wrongChoice } from './role-values.ts';

interface InviteProps {
  readonly agencySlug: string;
  readonly roles: readonly AgencyRole[];
  readonly clients: readonly AssignableClient[];
  /** Language of the agency: the mail's, unless another is chosen. */
  readonly locale: Locale;
}

/** The button that invites somebody to the agency, and the window with what that takes. */
export function InviteDialog(props: InviteProps) {
  const t = useT('members');
  const common = useT('common');
  const labelId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={<span id={labelId}>{t('inviteDialog.title')}</span>}
      description={t('inviteDialog.text')}
      closeLabel={common('actions.close')}
      trigger={
        <Button look="primary" icon={<UserPlus aria-hidden="true" />}>
          {t('invite')}
        </Button>
      }
    >
      <InviteForm {...props} labelId={labelId} onClose={() => setOpen(false)} />
    </Dialog>
  );
}

interface InviteValues extends RoleValues {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

function wrongWith(values: InviteValues): Readonly<Record<string, string>> {
  const { name, email } = values;
  return {
    ...(name.trim() === '' && { name: 'empty' }),
    ...(email.trim() === ''
      ? { email: 'empty' }
      : parseAddress(email.trim()) === null && { email: 'notAddress' }),
    ...wrongChoice(values),
  };
}

function InviteForm({
  agencySlug,
  roles,
  clients,
  locale,
  labelId,
  onClose,
}: InviteProps & { readonly labelId: string; readonly onClose: () => void }) {
  const t = useT('members');
  const common = useT('common');
  const toast = useToast();
  const router = useRouter();
  const { member } = useWebClient(agencySlug);
  const form = useForm<InviteValues>({
    initial: { name: '', email: '', role: 'planner', scope: 'all', clientIds: [], locale },
    labels: {
      name: t('form.name'),
      email: t('form.email'),
      role: t('form.role'),
      scope: t('form.clients'),
      clientIds: t('form.clients'),
      locale: t('form.language'),
    },
    check: wrongWith,
    send: async (values) => {
      const { name, email, role } = values;
      const clientIds = chosenClients(values);
      await member.invite.mutate({ name, email, role, clientIds, locale: values.locale });
      toast.show({ tone: 'good', title: t('done.invited', { name }) });
      onClose();
      router.refresh();
    },
  });
  const { values, set, errorOf } = form;
  return (
    <FormFrame
      form={form}
      label={labelId}
      submit={t('inviteDialog.submit')}
      beside={<Button onClick={onClose}>{common('actions.cancel')}</Button>}
    >
      <Field label={t('form.name')} error={errorOf('name')}>
        <TextInput
          name="name"
          value={values.name}
          onChange={(name) => set('name', name)}
          maxLength={80}
          required
          autoComplete="off"
        />
      </Field>
      <Field label={t('form.email')} error={errorOf('email')}>
        <TextInput
          name="email"
          type="email"
          inputMode="email"
          value={values.email}
          onChange={(email) => set('email', email)}
          maxLength={254}
          required
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <RoleFields {...{ form, roles, clients }} />
      <LanguageField
        label={t('form.language')}
        hint={t('form.languageHint')}
        error={errorOf('locale')}
        value={values.locale}
        onChange={(chosen) => set('locale', chosen)}
      />
    </FormFrame>
  );
}
