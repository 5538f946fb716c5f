import type { Item } from '@kader/plan/document';

/** Activities of one layer as they are read together; the last group holds those without one. */
export interface LayerGroup {
  readonly key: string;
  readonly name: string;
  /** What the layer is, in a few words; null for those without one. */
  readonly explanation: string | null;
  readonly rows: readonly Item[];
}
