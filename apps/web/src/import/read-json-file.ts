/** Larger files are not even opened: what the server takes is far less. */
const bytesMax = 20_000_000;

/** What a file holds as JSON, or why it was not read. */
export type JsonFile = { readonly json: unknown } | { readonly problem: 'BODY_TOO_LARGE' | 'notPlanFile' };

/** Reads a file of the person's device as JSON. */
export async function readJsonFile(file: File): Promise<JsonFile> {
  if (file.size > bytesMax) {
    return { problem: 'BODY_TOO_LARGE' };
  }
  try {
    return { json: JSON.parse(await file.text()) };
  } catch {
    return { problem: 'notPlanFile' };
  }
}
