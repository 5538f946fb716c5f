import type { AgencySettingsAnswer } from '@kader/api/types';
import { locales } from '@kader/i18n';
import { expect, test } from 'vitest';
import { readSettings, settingsValues } from './read-settings.ts';

const settings = {
  detailWindowDays: 90,
  experimentShareMin: '0.205',
  deviationPct: '0.1',
  gapPct: '0.075',
  maxTopPriorityGoals: 3,
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

test('a detail window left empty is left to the templates', () => {
  const values = settingsValues('nl', { ...answer, settings: { ...settings, detailWindowDays: null } });
  expect(values.detailWindowDays).toBe('');
  expect(readSettings('nl', values)).toEqual({
    settings: { ...settings, detailWindowDays: null },
    wrong: {},
  });
});
