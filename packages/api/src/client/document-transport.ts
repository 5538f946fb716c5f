import 'client-only';
import type { ChangeSet } from '@kader/plan/changes';
import type { ApplyAnswer, SinceAnswer } from '@kader/services';
import { fetchJson } from './fetch-json.ts';

/** Names that a change set brings along for people it adds; stored beside the document, never in it. */
export type PersonNames = Readonly<Record<string, { readonly name: string; readonly userId?: string }>>;

/** How a document in the browser reaches the server. Rejects with ApiError; UNAVAILABLE means: keep it and try again. */
export interface DocumentTransport {
  apply(set: ChangeSet, persons: PersonNames): Promise<ApplyAnswer>;
  since(seq: number): Promise<SinceAnswer>;
}

export function createDocumentTransport(agencySlug: string, documentId: string): DocumentTransport {
  const url = `/api/${encodeURIComponent(agencySlug)}/documents/${encodeURIComponent(documentId)}/changes`;
  return {
    apply: (set, persons) => fetchJson(url, { ...set, persons }),
    since: (seq) => fetchJson(`${url}?since=${seq}`),
  };
}
