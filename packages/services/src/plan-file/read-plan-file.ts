import { withScope } from '@kader/db';
import { isSystemCollection } from '@kader/plan/blocks';
import { visibleSections } from '@kader/plan/document';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { localeInput } from '../use-case/input-fields.ts';
import { describeFault } from './describe-fault.ts';
import { fileInputBytesMax, type LoadedPlanFile, loadPlanFile } from './load-plan-file.ts';
import type { PlanFileAnswer, PlanFileSummary } from './plan-file-answer.ts';

/** What a file of a plan holds, or what in it does not fit; nothing is made. Words of places stand in the language asked for. */
export const readPlanFile = defineUseCase({
  name: 'read-plan-file',
  permission: 'plan.document:import',
  input: z.object({ file: z.unknown(), locale: localeInput }),
  inputBytesMax: fileInputBytesMax,
  run: async ({ actor, input: { file, locale }, context }): Promise<PlanFileAnswer> =>
    await withScope(context.db, actor, async (scope) => {
      const loaded = await loadPlanFile(scope, file, locale);
      if ('faults' in loaded) {
        const words = { frame: loaded.frame, locale };
        return { plan: null, faults: loaded.faults.map((fault) => describeFault(fault, words)) };
      }
      return { plan: summaryOf(loaded), faults: [] };
    }),
});

function summaryOf({ file, template, frame, madeWith }: LoadedPlanFile): PlanFileSummary {
  const { document, title, locale, isUntouched } = file;
  return {
    title,
    locale,
    template: frame.words.title ?? template.key,
    isOtherVersion: madeWith !== template.version,
    sections: visibleSections(document).length,
    rows: [...document.items.values()].filter(({ collection }) => !isSystemCollection(collection)).length,
    isChanged: isUntouched === false,
  };
}
