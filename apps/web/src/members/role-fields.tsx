'use client';
import type { AgencyRole } from '@kader/access';
import { useT } from '@kader/i18n/react';
import { Field, MultiCombobox, RadioGroup, Select } from '@kader/ui';
import type { RoleValues } from './role-values.ts';

/** A client that a contributor can be assigned to. */
export interface AssignableClient {
  readonly id: string;
  readonly name: string;
}

interface RoleForm {
  readonly values: RoleValues;
  readonly set: {
    (name: 'role', value: AgencyRole): void;
    (name: 'scope', value: RoleValues['scope']): void;
    (name: 'clientIds', value: RoleValues['clientIds']): void;
  };
  readonly errorOf: (name: 'role' | 'clientIds') => string | undefined;
}

/** The role of a member; of a contributor also whose plans they write in. */
export function RoleFields({
  form,
  roles,
  clients,
}: {
  readonly form: RoleForm;
  readonly roles: readonly AgencyRole[];
  readonly clients: readonly AssignableClient[];
}) {
  const t = useT('members');
  const common = useT('common');
  const { values, set, errorOf } = form;
  return (
    <>
      <Field
        kind="choice"
        label={t('form.role')}
        hint={t(`roleHints.${values.role}`)}
        error={errorOf('role')}
      >
        <Select
          options={roles.map((value) => ({
            value,
            label: common(`roles.agency.${value}`),
            description: t(`roleHints.${value}`),
          }))}
          value={values.role}
          onChange={(role) => set('role', role)}
        />
      </Field>
      {values.role === 'contributor' && clients.length > 0 && (
        <RadioGroup
          label={t('form.clients')}
          value={values.scope}
          onChange={(scope) => set('scope', scope)}
          options={[
            { value: 'all', label: t('form.all'), hint: t('form.allHint') },
            { value: 'only', label: t('form.only') },
          ]}
        />
      )}
      {values.role === 'contributor' && values.scope === 'only' && clients.length > 0 && (
        <Field kind="choice" label={t('form.search')} labelHidden error={errorOf('clientIds')}>
          <MultiCombobox
            label={t('form.search')}
            placeholder={t('form.search')}
            options={clients.map(({ id, name }) => ({ value: id, label: name }))}
            words={{ search: common('actions.search'), empty: common('noResults') }}
            value={values.clientIds}
            onChange={(clientIds) => set('clientIds', clientIds)}
          />
        </Field>
      )}
    </>
  );
}
