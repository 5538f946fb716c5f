export {
  type Acknowledged,
  type ApplyInput,
  applyChangeSet,
  type DecidedChange,
  type LoadedForChange,
} from './apply-change-set.ts';
export { type ChangesSince, changesSince, type SetSince } from './changes-since.ts';
export type { DocumentHead } from './document-head.ts';
export { type ClientListRow, listClientRows } from './list-client-rows.ts';
export {
  type ApprovedFacts,
  type DocumentListRow,
  listDocuments,
  listSharedDocuments,
  type ReviewFacts,
  type SharedDocumentRow,
} from './list-documents.ts';
export {
  type HistoryActor,
  type HistoryPlace,
  type HistoryRow,
  listHistory,
  listHistoryActors,
} from './list-history.ts';
export type { Reads } from './load-for-change.ts';
export { type OpenedDocument, openDocument, peekDocument } from './open-document.ts';
export { type DocumentInPlace, readSurroundings, type Surroundings } from './read-surroundings.ts';
export {
  type FoundClient,
  type FoundPlan,
  type NameSearch,
  searchClients,
  searchPlans,
  searchSharedPlans,
} from './search-names.ts';
export { findUnknownUsers } from './unknown-users.ts';
