import { enqueueJob, getAgency, listActiveDocuments, updateAgency, withScope, writeAudit } from '@kader/db';
import { parseField, percent } from '@kader/plan/fields';
import { detailWindowKinds } from '@kader/plan/formulas';
import { z } from 'zod';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { lineInput, timeZoneInput } from '../use-case/input-fields.ts';
import { differingSettings, settingsOf } from './agency-settings.ts';

/** A share of the whole as a canonical fraction, `0` to `1`. */
const shareInput = z
  .string()
  .max(20)
  .transform((text, issues) => {
    const parsed = parseField(percent({ min: 0, max: 1 }), text);
    if (parsed.ok && typeof parsed.value === 'string') {
      return parsed.value;
    }
    issues.addIssue({ code: 'custom', message: 'not a share' });
    return z.NEVER;
  });

const input = z.object({
  name: lineInput(80),
  timeZone: timeZoneInput,
  settings: z.object({
    detailWindow: z.enum(detailWindowKinds).nullable(),
    detailWindowDays: z.int().min(30).max(180).nullable(),
    experimentShareMin: shareInput,
    deviationPct: shareInput,
    gapPct: shareInput,
    maxTopPriorityGoals: z.int().min(1).max(20),
    paidShareMax: shareInput,
    maxTrafficTimes: z.int().min(1).max(20),
  }),
});

/**
 * Keeps the name, time zone and thresholds of an agency. Checks and days follow from them, so every plan that is not
 * archived is evaluated anew. Throws INVALID_INPUT with the path of a value that does not fit.
 */
export const saveAgencySettings = defineUseCase({
  name: 'save-agency-settings',
  permission: 'agency.settings:edit',
  input,
  run: async ({ actor, name: actorName, input: given, context }) => {
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const before = await getAgency(scope);
      const { name, timeZone } = given;
      await updateAgency(scope, { name, timeZone, settings: differingSettings(given.settings) });
      const changes = changed(
        { ...settingsOf(before.settings), timeZone: before.timeZone },
        {
          ...given.settings,
          timeZone,
        },
      );
      for (const documentId of Object.keys(changes).length > 0 ? await listActiveDocuments(scope) : []) {
        await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, documentId));
      }
      await writeAudit(scope, {
        at,
        actorName,
        action: 'agency.settings',
        target: {},
        detail: { ...changes, renamed: name !== before.name },
      });
    });
    return { name: given.name };
  },
});

type Values = Readonly<Record<string, string | number | null>>;

/** The values that are other than before, by name. */
function changed(before: Values, after: Values): Values {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}
