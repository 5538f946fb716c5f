import type { AgencySettingsAnswer } from '@kader/api/types';
import { formatNumber, formatPercent, type Locale, parseNumber, parsePercent } from '@kader/i18n';

/** How the detail window is counted: as each template does, in days, or by quarters. */
export const detailWindowChoices = ['template', 'days', 'quarter'] as const;
export type DetailWindowChoice = (typeof detailWindowChoices)[number];

/** The form as it is typed: percents and counts as texts of the reader's language. */
export interface SettingsValues extends Record<string, unknown> {
  readonly name: string;
  readonly timeZone: string;
  readonly detailWindow: DetailWindowChoice;
  readonly detailWindowDays: string;
  readonly maxTopPriorityGoals: string;
  readonly experimentShareMin: string;
  readonly deviationPct: string;
  readonly gapPct: string;
  readonly paidShareMax: string;
  readonly maxTrafficTimes: string;
}

export type Settings = AgencySettingsAnswer['settings'];
/** The thresholds: what is typed as a number. */
export type SettingsField = Exclude<keyof Settings, 'detailWindow'>;

const counts = {
  detailWindowDays: { min: 30, max: 180 },
  maxTopPriorityGoals: { min: 1, max: 20 },
  maxTrafficTimes: { min: 1, max: 20 },
} as const;
const shares = ['experimentShareMin', 'deviationPct', 'gapPct', 'paidShareMax'] as const;

/** A threshold as it is shown: `20%`, `90`; empty where each template decides. */
export function shownSetting(locale: Locale, settings: Settings, field: SettingsField): string {
  const value = settings[field];
  if (value === null) {
    return '';
  }
  return typeof value === 'number'
    ? formatNumber(locale, value)
    : formatPercent(locale, value, { maxDecimals: 4 });
}

/** The form as it opens. */
export function settingsValues(locale: Locale, answer: AgencySettingsAnswer): SettingsValues {
  const shown = (field: SettingsField) => shownSetting(locale, answer.settings, field);
  return {
    name: answer.name,
    timeZone: answer.timeZone,
    detailWindow: choiceOf(answer.settings),
    detailWindowDays: shown('detailWindowDays'),
    maxTopPriorityGoals: shown('maxTopPriorityGoals'),
    experimentShareMin: shown('experimentShareMin'),
    deviationPct: shown('deviationPct'),
    gapPct: shown('gapPct'),
    paidShareMax: shown('paidShareMax'),
    maxTrafficTimes: shown('maxTrafficTimes'),
  };
}

/** Whoever chose a number of days and nothing else counts in days. */
function choiceOf({ detailWindow, detailWindowDays }: Settings): DetailWindowChoice {
  return detailWindow ?? (detailWindowDays === null ? 'template' : 'days');
}

export interface ReadSettings {
  readonly settings: Settings;
  /** What is wrong with a field: a reason of `errors:reasons`. */
  readonly wrong: Readonly<Partial<Record<SettingsField | 'name', string>>>;
}

/** Reads what was typed. Settings are whole only where nothing is wrong. */
export function readSettings(locale: Locale, values: SettingsValues): ReadSettings {
  const wrong: Partial<Record<SettingsField | 'name', string>> = {};
  if (values.name.trim() === '') {
    wrong.name = 'empty';
  }
  const count = (field: keyof typeof counts): number => {
    const parsed = parseNumber(locale, values[field]);
    const { min, max } = counts[field];
    const value = parsed.ok ? Number(parsed.value) : min;
    const reason = !parsed.ok
      ? parsed.reason
      : !Number.isInteger(value)
        ? 'notInteger'
        : value < min || value > max
          ? 'outOfRange'
          : undefined;
    if (reason !== undefined) {
      wrong[field] = reason;
    }
    return value;
  };
  const share = (field: (typeof shares)[number]): string => {
    const parsed = parsePercent(locale, values[field]);
    const value = parsed.ok ? Number(parsed.value) : 0;
    const reason = !parsed.ok ? parsed.reason : value < 0 || value > 1 ? 'outOfRange' : undefined;
    if (reason !== undefined) {
      wrong[field] = reason;
    }
    return parsed.ok ? parsed.value : '0';
  };
  const detail = (): Pick<Settings, 'detailWindow' | 'detailWindowDays'> => ({
    detailWindow: values.detailWindow === 'template' ? null : values.detailWindow,
    detailWindowDays: values.detailWindow === 'days' ? count('detailWindowDays') : null,
  });
  return {
    settings: {
      ...detail(),
      maxTopPriorityGoals: count('maxTopPriorityGoals'),
      experimentShareMin: share('experimentShareMin'),
      deviationPct: share('deviationPct'),
      gapPct: share('gapPct'),
      paidShareMax: share('paidShareMax'),
      maxTrafficTimes: count('maxTrafficTimes'),
    },
    wrong,
  };
}
