import {
  type ExportRow,
  getAgency,
  getClient,
  getSharedBody,
  getVersion,
  listDecisions,
  listDocumentPeople,
  listScenarioChoices,
  type ScopedTx,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import type { PlanPdfInput } from '@kader/exports';
import { readShared, sharedToDocument } from '@kader/plan/freeze';
import { settingsOf } from '../agency/agency-settings.ts';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { loadFrame } from '../library/load-frame.ts';
import type { DecisionRecord } from '../plan/open-plan-answer.ts';
import { recordOf } from '../review/present-review.ts';

/** What a PDF is made from, and the title that its file is named after. */
export interface LoadedPdf {
  readonly input: PlanPdfInput;
  readonly title: string;
  /** Number of the last change set in it; null for a version. */
  readonly seq: number | null;
}

/** What the record of a version shows, decisions and choices of scenarios: on it and on earlier ones, oldest first. */
export async function listShownDecisions(
  scope: ScopedTx,
  wanted: Pick<ExportRow, 'documentId' | 'versionNumber'>,
): Promise<readonly DecisionRecord[]> {
  const { documentId, versionNumber } = wanted;
  const record = recordOf(
    await listDecisions(scope, documentId),
    await listScenarioChoices(scope, documentId),
  );
  return record.filter(({ version }) => version <= (versionNumber ?? 0)).toReversed();
}

/**
 * Loads a frozen version with everything its PDF says, words and formats in the export's language. Only the shared
 * content is read. Throws NOT_FOUND for an export without a version.
 */
export async function loadPlanPdf(scope: ScopedTx, wanted: ExportRow): Promise<LoadedPdf> {
  if (wanted.versionNumber === null) {
    throw new KaderError('NOT_FOUND');
  }
  const version = await getVersion(scope, wanted.documentId, wanted.versionNumber);
  const languages = { locale: wanted.locale, fallback: version.locale };
  const { structure, frame } = await loadFrame(scope, version.template, languages);
  const shared = readShared(await getSharedBody(scope, wanted.documentId, version.number));
  const agency = await getAgency(scope);
  const client = await getClient(scope, version.clientId);
  const { metrics, channels } = await loadCatalogues(scope, wanted.locale);
  const people = await listDocumentPeople(scope, wanted.documentId);
  const decisions = await listShownDecisions(scope, wanted);
  return {
    title: version.title,
    seq: null,
    input: {
      document: sharedToDocument(shared, structure),
      frame,
      catalogueNames: { metrics: metrics.names, channels: channels.names },
      people: Object.fromEntries(people.map(({ personId, name }) => [personId, name])),
      decisions,
      agency: { name: agency.name, brandColor: agency.brandColor },
      client: { name: client.name },
      edition: { kind: 'version', number: version.number, hash: version.hash },
      standsAt: version.createdAt.toISOString(),
      preparedBy: version.createdByName,
      timeZone: agency.timeZone,
      settings: settingsOf(agency.settings),
    },
  };
}
