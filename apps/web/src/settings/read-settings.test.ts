import type { AgencySettingsAnswer } from '@kader/api/types';
import { locales } from '@kader/i18n';
import { expect, test } from 'vitest';
import { readSettings, settingsValues } from './read-settings.ts';

const settings: AgencySettingsAnswer['settings'] = {
  detailWindow: 'days',
  detailWindowDays: 90,
  experimentShareMin: '0.205',
  deviationPct: '0.1',
  gapPct: '0.075',
  maxTopPriorityGoals: 3,
  paidShareMax: '0.9',
  maxTrafficTimes: 3,
};
const answer: AgencySettingsAnswer = {
  name: 'Noord',
  timeZone: 'Europe/Amsterdam',
  settings,
  usual: settings,
};

test.each(locales)('what is shown in %s reads as what it was', (locale) => {
  expect(readSettings(locale, settingsValues(locale, answer))).toEqual({ settings, wrong: {} });
});

test.each([
  ['detailWindowDays', '29', 'outOfRange'],
  ['detailWindowDays', '181', 'outOfRange'],
  ['detailWindowDays', '60,5', 'notInteger'],
  ['maxTopPriorityGoals', 'drie', 'notNumber'],
  ['gapPct', '101 %', 'outOfRange'],
  ['gapPct', '-1', 'outOfRange'],
  ['deviationPct', 'veel', 'notNumber'],
  ['name', '  ', 'empty'],
] as const)('%s = %j is %s', (field, text, reason) => {
  const values = { ...settingsValues('nl', answer), [field]: text };
  expect(readSettings('nl', values).wrong).toEqual({ [field]: reason });
});

test.each([
  ['template', null],
  ['quarter', 'quarter'],
] as const)('a detail window that goes by %s asks for no number of days', (choice, detailWindow) => {
  const chosen = { ...settings, detailWindow, detailWindowDays: null };
  const values = settingsValues('nl', { ...answer, settings: chosen });
  expect(values).toMatchObject({ detailWindow: choice, detailWindowDays: '' });
  expect(readSettings('nl', { ...values, detailWindowDays: 'veel' })).toEqual({
    settings: chosen,
    wrong: {},
  });
});

test('a number of days that was set before there was a choice counts in days, and has to be there', () => {
  const values = settingsValues('nl', { ...answer, settings: { ...settings, detailWindow: null } });
  expect(values).toMatchObject({ detailWindow: 'days', detailWindowDays: '90' });
  expect(readSettings('nl', { ...values, detailWindowDays: '' }).wrong).toHaveProperty('detailWindowDays');
});
