import 'client-only';
import type { ChangeSet } from '@kader/plan/changes';
import type { ApplyAnswer, SinceAnswer } from '@kader/services';
import { headersOfPage } from '../http/person-header.ts';
import { fetchJson } from './fetch-json.ts';

/** Names that a change set brings along for people it adds; stored beside the document, never in it. */
export type PersonNames = Readonly<Record<string, { readonly name: string; readonly userId?: string }>>;

/** How a document in the browser reaches the server. Rejects with ApiError; UNAVAILABLE means: keep it and try again. */
export interface DocumentTransport {
  apply(set: ChangeSet, persons: PersonNames): Promise<ApplyAnswer>;
  since(seq: number): Promise<SinceAnswer>;
}

/**
 * The transport of one document on the page of a user. The server answers as signed out once somebody else is signed in:
 * what one person typed is never sent in another's name.
 */
export function createDocumentTransport(
  agencySlug: string,
  documentId: string,
  userId: string | null,
): DocumentTransport {
  const headers = headersOfPage(userId);
  const url = `/api/${encodeURIComponent(agencySlug)}/documents/${encodeURIComponent(documentId)}/changes`;
  return {
    apply: (set, persons) => fetchJson(url, { ...set, persons }, headers),
    since: (seq) => fetchJson(`${url}?since=${seq}`, undefined, headers),
  };
}
