export type { HistoryEntry, HistoryFilter, HistoryPage, LoadHistory } from './history-types.ts';
