import { stateOfAgency } from '@kader/services/testing';
import type { Things } from '../walls/valid-inputs.ts';
import type { Answer, WalledAgency, WalledApps } from './open-walled-apps.ts';

const atOnce = 6;

/** Does many things, a few at a time, and returns what was found wrong with any of them. */
export async function faultsAmong(
  steps: readonly (() => Promise<readonly string[]>)[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const waiting = steps.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const step of waiting) {
        faults.push(...(await step()));
      }
    }),
  );
  return faults;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** An answer without the ids that were asked about, those of requests, and times: two that are equal tell the same. */
export function shapeOf({ status, text }: Answer, asked: Partial<Things>): string {
  const known = Object.values(asked).reduce((shape, value) => shape.replaceAll(value, '…'), text);
  return `${status} ${known
    .replace(uuid, '…')
    .replace(moment, '…')
    .replace(/"seq":\d+/g, '')}`;
}

/** What of the foreign agency stands in an answer though it was not in the question. */
export function leaksIn(
  { foreign, foreignIds }: WalledApps,
  { text }: Answer,
  input: unknown,
): readonly string[] {
  const asked = JSON.stringify(input) ?? '';
  const ids = (text.match(uuid) ?? []).filter((id) => foreignIds.has(id) && !asked.includes(id));
  const words = [foreign.marks.shared, foreign.marks.inside].filter(
    (mark) => text.includes(mark) && !asked.includes(mark),
  );
  return [...ids, ...words];
}

/** What stands in each table of an agency, as a mark that any write changes. */
export async function stateOf(
  { server }: WalledApps,
  { agencyId }: WalledAgency,
): Promise<Readonly<Record<string, string>>> {
  return await stateOfAgency(server.context.database, agencyId);
}

/** Tables of an agency in which something was written while something was done. */
export async function writtenIn(
  apps: WalledApps,
  agency: WalledAgency,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const before = await stateOf(apps, agency);
  await work();
  const after = await stateOf(apps, agency);
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}
