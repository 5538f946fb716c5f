'use client';
import type { Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Combobox, Field, LinkButton, Select, TextInput } from '@kader/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { FormFrame } from '../forms/form-frame.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';

interface CopyPlanFormProps {
  readonly agencySlug: string;
  readonly plan: { readonly id: string; readonly clientSlug: string; readonly locale: Locale };
  /** Title that the copy gets unless told otherwise, in the language of the content. */
  readonly title: string;
  readonly clients: readonly { readonly slug: string; readonly name: string }[];
}

/** Months by which dates can be shifted, as they are offered. */
const shifts = ['0', '1', '3', '6', '12'] as const;

interface Values extends Record<string, unknown> {
  readonly title: string;
  readonly clientSlug: string;
  readonly months: (typeof shifts)[number];
}

/** A copy of a plan, for the same or another client. It opens as soon as it is there. */
export function CopyPlanForm({ agencySlug, plan, title, clients }: CopyPlanFormProps) {
  const t = useT('life');
  const client = useT('client');
  const common = useT('common');
  const router = useRouter();
  const web = useWebClient(agencySlug);
  const form = useForm<Values>({
    initial: { title, clientSlug: plan.clientSlug, months: '0' },
    labels: { title: client('newPlan.planTitle'), clientSlug: t('copy.client'), months: t('copy.dates') },
    check: (values) => (values.title.trim() === '' ? { title: 'empty' } : {}),
    send: async (values) => {
      const { planId, clientSlug } = await web.plan.copy.mutate({
        planId: plan.id,
        title: values.title,
        clientSlug: values.clientSlug,
        months: Number(values.months),
      });
      router.push(`/${agencySlug}/clients/${clientSlug}/plans/${planId}`);
    },
  });
  const { values, set, errorOf } = form;
  return (
    <FormFrame
      form={form}
      label="copy-plan"
      submit={t('copy.submit')}
      beside={
        <LinkButton
          look="quiet"
          size="l"
          render={<Link href={`/${agencySlug}/clients/${plan.clientSlug}/plans/${plan.id}`} />}
        >
          {common('actions.cancel')}
        </LinkButton>
      }
    >
      <Field label={client('newPlan.planTitle')} error={errorOf('title')}>
        <TextInput
          name="title"
          lang={plan.locale}
          value={values.title}
          onChange={(value) => set('title', value)}
          maxLength={160}
          required
          autoComplete="off"
        />
      </Field>
      <Field kind="choice" label={t('copy.client')} hint={t('copy.clientHint')} error={errorOf('clientSlug')}>
        <Combobox
          label={t('copy.client')}
          options={clients.map(({ slug, name }) => ({ value: slug, label: name }))}
          words={{ search: common('actions.search'), empty: common('noResults') }}
          value={values.clientSlug}
          onChange={(slug) => slug !== null && set('clientSlug', slug)}
        />
      </Field>
      <Field kind="choice" label={t('copy.dates')} hint={t('copy.datesHint')} error={errorOf('months')}>
        <Select
          options={shifts.map((value) => ({ value, label: t(`copy.months.${value}`) }))}
          value={values.months}
          onChange={(value) => set('months', value)}
        />
      </Field>
    </FormFrame>
  );
}
