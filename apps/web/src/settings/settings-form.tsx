'use client';
import type { AgencySettingsAnswer } from '@kader/api/types';
import { useLocale, useT } from '@kader/i18n/react';
import {
  type ComboboxOption,
  Field,
  Fieldset,
  NumberInput,
  RadioGroup,
  TextInput,
  useToast,
} from '@kader/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormFrame } from '../forms/form-frame.tsx';
import { PlaceField } from '../forms/place-fields.tsx';
import { type FormState, useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import {
  detailWindowChoices,
  readSettings,
  type SettingsField,
  type SettingsValues,
  settingsValues,
  shownSetting,
} from './read-settings.ts';

interface SettingsFormProps {
  readonly agencySlug: string;
  readonly answer: AgencySettingsAnswer;
  readonly timeZones: readonly ComboboxOption[];
}

interface FormProps extends SettingsFormProps {
  readonly initial: SettingsValues;
  readonly onSaved: (values: SettingsValues) => void;
}

/** What an agency sets for itself. Once saved, the form begins anew with what was kept. */
export function SettingsForm(props: SettingsFormProps) {
  const locale = useLocale();
  const [kept, setKept] = useState({ times: 0, values: settingsValues(locale, props.answer) });
  return (
    <Form
      key={kept.times}
      {...props}
      initial={kept.values}
      onSaved={(values) => setKept(({ times }) => ({ times: times + 1, values }))}
    />
  );
}

function useSettings({ agencySlug, initial, onSaved }: FormProps) {
  const t = useT('settings');
  const agency = useT('agency');
  const locale = useLocale();
  const router = useRouter();
  const client = useWebClient(agencySlug);
  const toast = useToast();
  return useForm<SettingsValues>({
    initial,
    labels: {
      name: agency('fields.agencyName'),
      timeZone: t('timeZone'),
      detailWindow: t('detailWindow'),
      detailWindowDays: t('windowDays'),
      maxTopPriorityGoals: t('topGoals'),
      experimentShareMin: t('experimentShare'),
      deviationPct: t('deviation'),
      gapPct: t('gap'),
      paidShareMax: t('paidShare'),
      maxTrafficTimes: t('trafficTimes'),
    },
    check: (values) => readSettings(locale, values).wrong,
    send: async (values) => {
      const { name, timeZone } = values;
      const { settings } = readSettings(locale, values);
      await client.agency.saveSettings.mutate({ name, timeZone, settings });
      toast.show({ tone: 'good', title: t('saved') });
      // The frame names the agency too.
      router.refresh();
      onSaved(values);
    },
  });
}

function Form(props: FormProps) {
  const { answer, timeZones } = props;
  const t = useT('settings');
  const agency = useT('agency');
  const form = useSettings(props);
  const { values, set, errorOf } = form;
  return (
    <FormFrame form={form} label="settings" submit={t('submit')}>
      <Fieldset legend={t('general')}>
        <div className="grid gap-5">
          <Field
            label={agency('fields.agencyName')}
            hint={agency('fields.agencyNameHint')}
            error={errorOf('name')}
          >
            <TextInput
              name="name"
              value={values.name}
              onChange={(name) => set('name', name)}
              maxLength={80}
              required
              autoComplete="off"
            />
          </Field>
          <PlaceField
            label={t('timeZone')}
            hint={t('timeZoneHint')}
            error={errorOf('timeZone')}
            options={timeZones}
            value={values.timeZone}
            onChange={(timeZone) => set('timeZone', timeZone)}
          />
        </div>
      </Fieldset>
      <Fieldset legend={t('thresholds')}>
        <div className="grid gap-5">
          <RadioGroup
            label={t('detailWindow')}
            value={values.detailWindow}
            onChange={(choice) => set('detailWindow', choice)}
            options={detailWindowChoices.map((value) => ({ value, label: t(`windows.${value}`) }))}
          />
          {values.detailWindow === 'days' && (
            <Threshold {...{ form, answer }} field="detailWindowDays" words="windowDays" after={t('days')} />
          )}
          <Threshold {...{ form, answer }} field="experimentShareMin" words="experimentShare" />
          <Threshold {...{ form, answer }} field="deviationPct" words="deviation" />
          <Threshold {...{ form, answer }} field="gapPct" words="gap" />
          <Threshold {...{ form, answer }} field="maxTopPriorityGoals" words="topGoals" />
          <Threshold {...{ form, answer }} field="paidShareMax" words="paidShare" />
          <Threshold {...{ form, answer }} field="maxTrafficTimes" words="trafficTimes" />
        </div>
      </Fieldset>
    </FormFrame>
  );
}

/** One number, with what it decides and what it usually is. */
function Threshold({
  form: { values, set, errorOf },
  answer,
  field,
  words,
  after,
}: {
  readonly form: FormState<SettingsValues>;
  readonly answer: AgencySettingsAnswer;
  readonly field: SettingsField;
  readonly words:
    | 'windowDays'
    | 'experimentShare'
    | 'deviation'
    | 'gap'
    | 'topGoals'
    | 'paidShare'
    | 'trafficTimes';
  readonly after?: string;
}) {
  const t = useT('settings');
  const locale = useLocale();
  const value = shownSetting(locale, answer.usual, field);
  const usual = value === '' ? '' : ` ${t('usual', { value })}`;
  return (
    <Field label={t(words)} hint={`${t(`${words}Hint`)}${usual}`} error={errorOf(field)}>
      <NumberInput
        name={field}
        value={values[field]}
        onChange={(text) => set(field, text)}
        after={after}
        maxLength={20}
        className="max-w-40"
      />
    </Field>
  );
}
