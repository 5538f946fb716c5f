'use client';
import type { TemplateCard } from '@kader/api/types';
import type { Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Business } from '@kader/plan/template';
import { type ComboboxOption, Field, LinkButton, RadioGroup, TextInput, TextLink } from '@kader/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { FormFrame } from '../forms/form-frame.tsx';
import { LanguageField, PlaceField } from '../forms/place-fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { PeriodFields } from './period-fields.tsx';

interface NewPlanFormProps {
  readonly agencySlug: string;
  readonly client: { readonly slug: string; readonly currency: string; readonly locale: Locale };
  readonly templates: readonly Pick<TemplateCard, 'key' | 'title' | 'audience'>[];
  /** Key of the template that is chosen at first. */
  readonly templateKey: string;
  readonly currencies: readonly ComboboxOption[];
  readonly period: { readonly start: string; readonly end: string };
  readonly today: string;
}

interface Values extends Record<string, unknown> {
  readonly templateKey: string;
  readonly title: string;
  readonly business: Business | null;
  readonly locale: Locale;
  readonly currency: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}

/** How a firm can sell. Parts of some templates apply to some of them only; without an answer all are there. */
const waysToSell = ['ecommerce', 'leadgen', 'offline', 'mixed'] as const satisfies readonly Business[];

/** What is wrong with a plan before it is made: it has a title and two days, and its period does not end before it begins. */
function checkNewPlan(values: Values): Partial<Record<keyof Values, string>> {
  const { title, periodStart, periodEnd } = values;
  return {
    ...(title.trim() === '' && { title: 'empty' }),
    ...(periodStart === null && { periodStart: 'notDay' }),
    ...(periodEnd === null && { periodEnd: 'notDay' }),
    ...(periodStart !== null &&
      periodEnd !== null &&
      periodEnd < periodStart && { periodEnd: 'endBeforeStart' }),
  };
}

function useNewPlan({ agencySlug, client, templateKey, period }: NewPlanFormProps) {
  const t = useT('client');
  const tAgency = useT('agency');
  const router = useRouter();
  const { plan } = useWebClient(agencySlug);
  const initial: Values = {
    templateKey,
    title: '',
    business: null,
    locale: client.locale,
    currency: client.currency,
    periodStart: period.start,
    periodEnd: period.end,
  };
  return useForm<Values>({
    initial,
    labels: {
      templateKey: t('newPlan.template'),
      title: t('newPlan.planTitle'),
      business: t('newPlan.business'),
      locale: t('newPlan.language'),
      currency: tAgency('fields.currency'),
      periodStart: t('newPlan.periodStart'),
      periodEnd: t('newPlan.periodEnd'),
    },
    check: checkNewPlan,
    send: async ({ business, ...values }) => {
      const { planId } = await plan.create.mutate({
        ...values,
        ...(business === null ? {} : { business }),
        clientSlug: client.slug,
        periodStart: values.periodStart ?? '',
        periodEnd: values.periodEnd ?? '',
      });
      router.push(`/${agencySlug}/clients/${client.slug}/plans/${planId}`);
    },
  });
}

/** A new plan of a client from a template. It opens as soon as it is there. */
export function NewPlanForm(props: NewPlanFormProps) {
  const { agencySlug, client, templates, currencies, today } = props;
  const t = useT('client');
  const tAgency = useT('agency');
  const tCommon = useT('common');
  const workspace = `/${agencySlug}/clients/${client.slug}`;
  const form = useNewPlan(props);
  const { values, set, errorOf } = form;

  return (
    <FormFrame
      form={form}
      label="new-plan"
      submit={t('newPlan.submit')}
      beside={
        <LinkButton look="quiet" size="l" render={<Link href={workspace} />}>
          {tCommon('actions.cancel')}
        </LinkButton>
      }
    >
      <RadioGroup
        label={t('newPlan.template')}
        value={values.templateKey}
        onChange={(key) => set('templateKey', key)}
        options={templates.map(({ key, title, audience }) => ({ value: key, label: title, hint: audience }))}
      />
      {templates.length > 1 && (
        <TextLink
          className="w-fit text-13"
          render={<Link href={`/${agencySlug}/templates?client=${client.slug}#choose`} />}
        >
          {t('newPlan.helpToChoose')}
        </TextLink>
      )}
      <Field label={t('newPlan.planTitle')} hint={t('newPlan.planTitleHint')} error={errorOf('title')}>
        <TextInput
          name="title"
          lang={values.locale}
          value={values.title}
          onChange={(title) => set('title', title)}
          maxLength={160}
          required
          autoComplete="off"
        />
      </Field>
      <BusinessField value={values.business} onChange={(business) => set('business', business)} />
      <LanguageField
        label={t('newPlan.language')}
        hint={t('newPlan.languageHint')}
        error={errorOf('locale')}
        value={values.locale}
        onChange={(locale) => set('locale', locale)}
      />
      <PlaceField
        label={tAgency('fields.currency')}
        hint={tAgency('fields.currencyHint')}
        error={errorOf('currency')}
        options={currencies}
        value={values.currency}
        onChange={(currency) => set('currency', currency)}
      />
      <PeriodFields
        start={{
          value: values.periodStart,
          onChange: (day) => set('periodStart', day),
          error: errorOf('periodStart'),
          today,
        }}
        end={{
          value: values.periodEnd,
          onChange: (day) => set('periodEnd', day),
          error: errorOf('periodEnd'),
          today,
        }}
      />
    </FormFrame>
  );
}

/** How the firm sells: parts of the template that do not apply are left out. */
function BusinessField({
  value,
  onChange,
}: {
  readonly value: Business | null;
  readonly onChange: (value: Business) => void;
}) {
  const t = useT('client');
  return (
    <RadioGroup
      label={t('newPlan.business')}
      value={value}
      onChange={onChange}
      options={waysToSell.map((way) => ({
        value: way,
        label: t(`newPlan.businesses.${way}.label`),
        hint: t(`newPlan.businesses.${way}.hint`),
      }))}
    />
  );
}
