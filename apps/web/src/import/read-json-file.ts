import { maxPlanFileBytes } from '@kader/plan/file';

/** What a file holds as JSON, or why it was not read. */
export type JsonFile = { readonly json: unknown } | { readonly problem: 'tooLarge' | 'notPlanFile' };

/** Reads a file of the person's device as JSON. A larger one than a plan may be is not even opened. */
export async function readJsonFile(file: File): Promise<JsonFile> {
  if (file.size > maxPlanFileBytes) {
    return { problem: 'tooLarge' };
  }
  try {
    return { json: JSON.parse(await file.text()) };
  } catch {
    return { problem: 'notPlanFile' };
  }
}

/** The most that a file may be, in megabytes. */
export const megabytesMax = maxPlanFileBytes / 1_000_000;
