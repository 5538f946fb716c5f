import type { AgencySettings } from '@kader/plan/evaluate';

/** Thresholds until an agency sets its own (domain 2.1); percents are fractions. */
export const defaultSettings: AgencySettings = {
  detailWindow: null,
  detailWindowDays: null,
  experimentShareMin: '0.2',
  deviationPct: '0.1',
  gapPct: '0.1',
  maxTopPriorityGoals: 3,
  paidShareMax: '0.9',
  maxTrafficTimes: 3,
};

/** What counts for an agency: its own thresholds, and the usual ones for the rest. */
export function settingsOf(own: Partial<AgencySettings>): AgencySettings {
  return { ...defaultSettings, ...own };
}

/** What of the settings an agency has chosen otherwise: only that is stored, so that the rest follows the defaults. */
export function differingSettings(settings: AgencySettings): Partial<AgencySettings> {
  const usual: Readonly<Record<string, unknown>> = { ...defaultSettings };
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => usual[name] !== value));
}
