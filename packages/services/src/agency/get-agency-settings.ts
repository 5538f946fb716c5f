import { getAgency, withScope } from '@kader/db';
import type { AgencySettings } from '@kader/plan/evaluate';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { defaultSettings, settingsOf } from './agency-settings.ts';

/** What the people who run an agency can set for all of it. */
export interface AgencySettingsAnswer {
  readonly name: string;
  /** IANA zone. */
  readonly timeZone: string;
  readonly settings: AgencySettings;
  /** The usual thresholds, to be named beside those that were chosen. */
  readonly usual: AgencySettings;
}

/** The settings of an agency, for those who may change them. */
export const getAgencySettings = defineUseCase({
  name: 'get-agency-settings',
  permission: 'agency.settings:edit',
  input: z.undefined(),
  run: async ({ actor, context }): Promise<AgencySettingsAnswer> => {
    const { name, timeZone, settings } = await withScope(context.db, actor, getAgency);
    return { name, timeZone, settings: settingsOf(settings), usual: defaultSettings };
  },
});
