import { type ExportRow, withScope } from '@kader/db';
import { headerOf } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { sharedToDocument, toShared } from '@kader/plan/freeze';
import { loadCatalogues } from '../library/load-catalogues.ts';
import { loadFrame } from '../library/load-frame.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { readPlanWorld } from '../plan/read-plan-world.ts';
import type { SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';
import type { LoadedPdf } from './load-plan-pdf.ts';

/**
 * Loads a working plan as it stands now, with everything its PDF says, words and formats in the export's language. What
 * the client would see is made by `toShared`, from which nothing internal comes. Throws NOT_FOUND for a plan that is gone.
 */
export async function loadDraftPdf(
  context: JobContext,
  actor: SystemActor,
  { documentId, draft, locale }: ExportRow,
): Promise<LoadedPdf> {
  const at = context.clock();
  const { head, document, people } = await loadPlan(context.db, actor, documentId, 'plan.content:export');
  return await withScope(context.db, actor, async (scope) => {
    const { agency, client, settings, context: world } = await readPlanWorld(scope, head, { at });
    const languages = { locale, fallback: head.locale };
    const { structure, frame } = await loadFrame(scope, head.template, languages);
    const { metrics, channels } = await loadCatalogues(scope, locale);
    const { title } = headerOf(document).fields;
    const isInternal = draft?.content === 'everything';
    const waived = () => evaluate(document, world).findings.filter((finding) => finding.waived !== undefined);
    return {
      title: typeof title === 'string' ? title : '',
      seq: document.seq,
      input: {
        document: isInternal ? document : sharedToDocument(toShared(document), structure),
        frame,
        catalogueNames: { metrics: metrics.names, channels: channels.names },
        people: Object.fromEntries(people.map(({ personId, name }) => [personId, name])),
        decisions: [],
        agency: { name: agency.name, brandColor: agency.brandColor },
        client: { name: client.name },
        edition: isInternal ? { kind: 'internalDraft', waived: waived() } : { kind: 'draft' },
        standsAt: at.toISOString(),
        preparedBy: null,
        timeZone: agency.timeZone,
        settings,
      },
    };
  });
}
