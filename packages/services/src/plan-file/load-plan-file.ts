import {
  getTemplateVersion,
  listPublishedTemplates,
  type ScopedTx,
  type TemplateVersionRow,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import {
  maxPlanFileBytes,
  type PlanFileFault,
  type PlanFileHead,
  type ReadPlanFile,
  readPlanFile,
  readPlanFileHead,
} from '@kader/plan/file';
import type { Frame, Locale } from '@kader/plan/template';
import { loadFrame } from '../library/load-frame.ts';

/** A whole file, and what stands beside it: whose plan, in which language. */
export const fileInputBytesMax = maxPlanFileBytes + 1000;

/** A file that was read, with the template that its plan gets here and the words of that in the reader's language. */
export interface LoadedPlanFile {
  readonly file: ReadPlanFile;
  readonly template: TemplateVersionRow;
  readonly frame: Frame;
  /** Version of the template that the plan was made with elsewhere. */
  readonly madeWith: number;
}

/** Why a file cannot be imported; the frame where the template is known. */
export interface RefusedPlanFile {
  readonly faults: readonly (PlanFileFault | { readonly reason: 'unknownTemplate' })[];
  readonly frame: Frame | null;
}

/** Reads the JSON of a plan's file with the template of the library that it names. */
export async function loadPlanFile(
  scope: ScopedTx,
  json: unknown,
  locale: Locale,
): Promise<LoadedPlanFile | RefusedPlanFile> {
  const known = readPlanFileHead(json);
  if ('fault' in known) {
    return { faults: [known.fault], frame: null };
  }
  const template = await findTemplate(scope, known.head);
  if (template === null) {
    return { faults: [{ reason: 'unknownTemplate' }], frame: null };
  }
  const { structure, frame } = await loadFrame(scope, template, { locale, fallback: 'en' });
  const read = readPlanFile(json, structure);
  return 'faults' in read
    ? { faults: read.faults, frame }
    : { file: read.file, template, frame, madeWith: known.head.template.version };
}

/** The version that the file names, else the newest there is of that template, the agency's own before the platform's; null if there is none. */
async function findTemplate(scope: ScopedTx, { template }: PlanFileHead): Promise<TemplateVersionRow | null> {
  const found = (await listPublishedTemplates(scope)).filter(({ key }) => key === template.key);
  const newest = found.find(({ agencyId }) => agencyId === scope.agencyId) ?? found[0];
  if (newest === undefined) {
    return null;
  }
  try {
    const named = await getTemplateVersion(scope, { ...newest, version: template.version });
    return named.status === 'draft' ? newest : named;
  } catch (error) {
    if (error instanceof KaderError && error.code === 'NOT_FOUND') {
      return newest;
    }
    throw error;
  }
}
