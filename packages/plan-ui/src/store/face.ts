export { createDeviceOutbox } from './device-outbox.ts';
export { type ChangeOptions, DocumentStore, type DocumentStoreOptions } from './document-store.ts';
export { createMemoryOutbox, type Outbox, type OutboxEntry } from './outbox.ts';
export {
  type PendingSet,
  type SaveState,
  type Standstill,
  type StoreState,
  saveStateOf,
} from './store-state.ts';
export {
  type DocumentTransport,
  type ForeignSet,
  type PersonEntry,
  type PersonNames,
  type Refusal,
  readRefusal,
  type SinceAnswer,
} from './transport.ts';
